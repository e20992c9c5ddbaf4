import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useIncident } from '../api/read.ts';
import { Chain } from '../parts/Chain.tsx';
import { LineField } from '../parts/fields.tsx';
import { Failed, Loading } from '../parts/States.tsx';
import { t } from '../strings/text.ts';

/** The claims of the incident, to be dragged into the draft or cited by their button. */
export function Citable({ incident, cite }: { incident: string; cite: (claim: string) => void }) {
  const { data, error, refetch } = useIncident(incident);
  const [words, setWords] = useState('');
  if (error) return <Failed error={error} retry={refetch} />;
  if (!data) return <Loading />;
  const sought = words.toLowerCase();
  const claims = data.body.claims.filter(
    ({ text, chain, state }) =>
      state.review !== 'rejected' && (text.toLowerCase().includes(sought) || chain.some(({ name }) => name.toLowerCase().includes(sought))),
  );
  return (
    <aside className="citable" aria-label={t('dossier.citable')}>
      <LineField label={t('dossier.citable')} hint={t('dossier.citableHint')} value={words} onChange={setWords} />
      <ul className="claims">
        {claims.slice(0, 200).map((claim) => (
          // dragging is one way to cite it; its button is the other
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <li
            key={claim.id}
            className="card"
            draggable
            onDragStart={(event) => {
              event.dataTransfer.setData('text/x-claim', claim.name);
              event.dataTransfer.setData('text/plain', `[${claim.name}]`);
            }}
          >
            <p className="said-by">
              <Chain chain={claim.chain} />{' '}
              <Button className="button small" onPress={() => cite(claim.name)} aria-label={t('dossier.cite', { claim: claim.name })}>
                {claim.name}
              </Button>
            </p>
            <blockquote dir="auto">{claim.text}</blockquote>
          </li>
        ))}
      </ul>
    </aside>
  );
}
