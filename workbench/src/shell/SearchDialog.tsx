import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { Autocomplete, Dialog, Input, ListBox, ListBoxItem, Modal, ModalOverlay, SearchField } from 'react-aria-components';
import type { SearchHit } from '../../../src/http/contract/search.ts';
import { call } from '../api/client.ts';
import { Marked } from '../parts/Marked.tsx';
import { t } from '../strings/text.ts';

/** Ctrl-K: reports, claims, incidents and sources as one types. Arrow keys choose, Enter goes there. */
export function SearchDialog({ isOpen, onOpenChange }: { isOpen: boolean; onOpenChange: (open: boolean) => void }) {
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className="modal search-modal">
        <Dialog aria-label={t('search.title')}>{({ close }) => <SearchBox close={close} />}</Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function SearchBox({ close }: { close: () => void }) {
  const [words, setWords] = useState('');
  const sought = useDeferredValue(words.trim());
  const navigate = useNavigate();
  const { data, isFetching, error } = useQuery({
    queryKey: ['search', sought],
    queryFn: ({ signal }) => call('get', '/api/search', { query: { q: sought }, signal }),
    enabled: sought.length > 1,
    placeholderData: (before) => before,
  });
  const hits = sought.length > 1 ? (data?.body.hits ?? []) : [];
  const go = (hit: SearchHit) => {
    close();
    void navigate(placeOf(hit));
  };
  return (
    <Autocomplete inputValue={words} onInputChange={setWords}>
      <SearchField aria-label={t('search.title')} className="search-field" autoFocus>
        <Input placeholder={t('search.placeholder')} />
      </SearchField>
      <ListBox
        aria-label={t('search.hits')}
        className="hits"
        items={hits.map((hit) => ({ ...hit, key: `${hit.kind}:${hit.id}` }))}
        onAction={(key) => {
          const hit = hits.find(({ kind, id }) => `${kind}:${id}` === key);
          if (hit) go(hit);
        }}
        renderEmptyState={() => (
          <p className="hint">
            {error ? error.message : sought.length < 2 ? t('search.hint') : isFetching ? t('state.loading') : t('search.none', { words: sought })}
          </p>
        )}
      >
        {(hit) => (
          <ListBoxItem id={hit.key} textValue={hit.title} className="hit">
            <span className="kind">{t(`search.${hit.kind}`)}</span>
            <span>
              <Marked text={hit.title} marks={hit.detail ? [] : hit.matches} /> <span className="ref">{hit.kind === 'source' ? '' : hit.id}</span>
            </span>
            {hit.detail && (
              <small>
                <Marked text={hit.detail} marks={hit.matches} />
              </small>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Autocomplete>
  );
}

function placeOf({ kind, id, report }: SearchHit) {
  switch (kind) {
    case 'incident':
      return { to: '/incidents/$id', params: { id } } as const;
    case 'source':
      return { to: '/sources/$key', params: { key: id } } as const;
    case 'report':
      return { to: '/reports/$id', params: { id } } as const;
    case 'claim':
      return { to: '/reports/$id', params: { id: report ?? '' }, search: { claim: id } } as const;
  }
}
