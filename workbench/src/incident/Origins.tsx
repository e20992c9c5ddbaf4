import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { OriginView } from '../../../src/http/contract/incidents.ts';
import { Chain } from '../parts/Chain.tsx';
import { ClaimLink } from '../parts/ClaimLink.tsx';
import { Stances } from '../parts/Stances.tsx';
import { Empty, Loading } from '../parts/States.tsx';
import { t } from '../strings/text.ts';
import { useBrush } from './brush.ts';
import { found, useLookup } from './lookup.ts';

const Graph = lazy(() => import('./graph/OriginGraph.tsx'));

const route = getRouteApi('/incidents/$id');

/** Acts of saying, those most retold first; the chosen one as a tree on a time axis and as a list with the reason of every link. */
export function Origins() {
  const lookup = useLookup();
  const { origin: asked } = route.useSearch();
  const navigate = route.useNavigate();
  const origins = useMemo(() => lookup.view.origins.toSorted((a, b) => b.claims.length - a.claims.length), [lookup]);
  const chosen = origins.find(({ id }) => id === asked) ?? origins[0];
  const speakerOf = ({ speaker }: OriginView) => (speaker === null ? undefined : lookup.sources.get(speaker)?.name);
  if (!chosen) return <Empty title={t('incident.noOrigins')} />;
  return (
    <div className="origins">
      <ListBox
        aria-label={t('incident.origins')}
        className="origin-list"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[chosen.id]}
        items={origins}
        onSelectionChange={(keys) => {
          const [key] = keys;
          if (key !== undefined) void navigate({ search: (before) => ({ ...before, origin: String(key) }), replace: true });
        }}
      >
        {(origin) => (
          <ListBoxItem
            id={origin.id}
            textValue={[speakerOf(origin), origin.title, foldedInto(origin, lookup.claims)].filter(Boolean).join(', ')}
            className="origin-item"
          >
            {speakerOf(origin) && <b dir="auto">{speakerOf(origin)}</b>}
            <span>{origin.title}</span>
            <small>{foldedInto(origin, lookup.claims)}</small>
          </ListBoxItem>
        )}
      </ListBox>
      <section className="origin-detail" aria-label={chosen.title}>
        <h2>
          {speakerOf(chosen) && (
            <>
              <bdi>{speakerOf(chosen)}</bdi>:{' '}
            </>
          )}
          {chosen.title}
        </h2>
        <p className="weight">{foldedInto(chosen, lookup.claims)}</p>
        {chosen.tree.length > 1 && (
          <Suspense fallback={<Loading />}>
            <Graph key={chosen.id} origin={chosen} />
          </Suspense>
        )}
        <ol className="tree">
          {chosen.tree.map((node) => (
            <Node key={node.claim} node={node} />
          ))}
        </ol>
      </section>
    </div>
  );
}

/** `4 mentions in 3 reports → 1 origin`. */
function foldedInto({ claims }: OriginView, byId: ReadonlyMap<string, { report: string }>): string {
  const reports = new Set(found(byId, claims).map(({ report }) => report)).size;
  return t('incident.folded', { mentions: t('count.mentions', { n: claims.length }), reports: t('count.reports', { n: reports }) });
}

function Node({ node: { claim: id, depth, link } }: { node: OriginView['tree'][number] }) {
  const { claims } = useLookup();
  const ids = useMemo(() => [id], [id]);
  const { brushed, handlers } = useBrush(ids);
  const claim = claims.get(id);
  if (!claim) return null;
  const to = link && claims.get(link.to);
  return (
    <li className={`node depth-${Math.min(depth, 4)}${link ? ` by-${link.strength}` : ''}${brushed ? ' brushed' : ''}`} {...handlers}>
      <p className="said-by">
        <Chain chain={claim.chain} /> {claim.when && <span className="soft">· {t(`when.${claim.when.of}`, { time: claim.when.words })}</span>}{' '}
        <Stances claim={claim} />
      </p>
      <blockquote dir="auto">
        {claim.text} <ClaimLink claim={claim} />
      </blockquote>
      {link && (
        <p className="why">
          <span className={`tag tag-${link.strength}`}>{t(`strength.${link.strength}`)}</span> {t(`link.${link.kind}`)} {to && <ClaimLink claim={to} />} –{' '}
          {link.why}
        </p>
      )}
    </li>
  );
}
