import { useRef } from 'react';
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { Empty } from '../parts/States.tsx';
import { t } from '../strings/text.ts';
import { Citable } from './Citable.tsx';
import { citeAt } from './cite.ts';
import { SECTIONS, useDraft } from './draft.ts';
import { Export } from './Export.tsx';
import { Findings } from './Findings.tsx';
import { Judgements } from './Judgements.tsx';

/** The analyst's sentences with the linter beside them, the claims they can cite, and what goes into the file. */
export function Builder({ incident }: { incident: string | null }) {
  const [draft, setDraft] = useDraft(incident);
  const area = useRef<HTMLTextAreaElement>(null);
  const cite = (claim: string) => {
    const at = area.current?.selectionEnd ?? draft.text.length;
    setDraft({ ...draft, text: citeAt(draft.text, at, claim) });
    area.current?.focus();
  };
  return (
    <div className="builder">
      <section className="writing" aria-label={t('dossier.writing')}>
        <label className="field">
          <span className="label">{t('dossier.draft')}</span>
          <textarea
            ref={area}
            rows={14}
            value={draft.text}
            placeholder={t('dossier.placeholder')}
            onChange={({ target }) => setDraft({ ...draft, text: target.value })}
            onDragOver={(event) => {
              if (event.dataTransfer.types.includes('text/x-claim')) event.preventDefault();
            }}
            onDrop={(event) => {
              const claim = event.dataTransfer.getData('text/x-claim');
              if (claim === '') return;
              event.preventDefault();
              cite(claim);
            }}
          />
          <span className="soft small">{t('dossier.draftHint')}</span>
        </label>
        <Findings text={draft.text} go={(from, to) => selectIn(area.current, from, to)} />
        <Judgements />
        <CheckboxGroup
          className="field"
          value={[...draft.sections]}
          onChange={(chosen) => setDraft({ ...draft, sections: SECTIONS.filter((section) => chosen.includes(section)) })}
        >
          <Label>{t('dossier.sections')}</Label>
          <div className="choices">
            {SECTIONS.map((section) => (
              <Checkbox key={section} value={section} className="choice">
                {t(`section.${section}`)}
              </Checkbox>
            ))}
          </div>
        </CheckboxGroup>
        <Export incident={incident} draft={draft} />
      </section>
      {incident ? (
        <Citable incident={incident} cite={cite} />
      ) : (
        <aside className="citable" aria-label={t('dossier.citable')}>
          <Empty title={t('dossier.citable')}>
            <p>{t('dossier.citeWhole')}</p>
          </Empty>
        </aside>
      )}
    </div>
  );
}

function selectIn(area: HTMLTextAreaElement | null, from: number, to: number): void {
  area?.focus();
  area?.setSelectionRange(from, to);
}
