import { Link } from '@tanstack/react-router';
import type { PairSide } from '../../../src/http/contract/pairs.ts';
import { Chain } from '../parts/Chain.tsx';
import { Stances } from '../parts/Stances.tsx';
import { t } from '../strings/text.ts';

/** One claim with the sentence around it; what differs from the other stands in bold. */
export function Side({ side: { claim, title, publisher, before, content, after, differs } }: { side: PairSide }) {
  return (
    <section className="card side" aria-label={claim.name}>
      <p>
        <Link className="ref" to="/reports/$id" params={{ id: `R-${claim.report.slice(1).padStart(4, '0')}` }} search={{ claim: claim.name }}>
          {claim.name}
        </Link>{' '}
        <bdi className="soft">{[publisher, title].filter((part) => part !== null).join(' – ')}</bdi>
      </p>
      <blockquote dir="auto">
        <span className="soft">{before}</span>
        {pieces(content, differs).map(({ text, bold, at }) => (bold ? <b key={at}>{text}</b> : <span key={at}>{text}</span>))}
        <span className="soft">{after}</span>
      </blockquote>
      <p>
        <Chain chain={claim.chain} /> <Stances claim={claim} />
      </p>
      {claim.from && <p className="soft">{t('compare.from', { label: claim.from.label, mentions: t('count.mentions', { n: claim.from.mentions }) })}</p>}
    </section>
  );
}

function pieces(text: string, bold: readonly (readonly [number, number])[]): { text: string; bold: boolean; at: number }[] {
  const edges = [0, ...bold.flat(), text.length];
  return edges.slice(0, -1).flatMap((at, index) => {
    const words = text.slice(at, edges[index + 1]);
    return words === '' ? [] : [{ text: words, bold: index % 2 === 1, at }];
  });
}
