import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, DropZone, FileTrigger, isFileDropItem, Text } from 'react-aria-components';
import type { Job } from '../../../src/http/contract/intake.ts';
import { call, send } from '../api/client.ts';
import { queries } from '../api/read.ts';
import { AreaField, LineField } from '../parts/fields.tsx';
import { say } from '../shell/toasts.ts';
import { t } from '../strings/text.ts';
import { sortPasted } from './pasted.ts';

/** Takes files, addresses and pasted text. What becomes of each is shown below as it happens. */
export function DropBox() {
  const files = useMutation({ mutationFn: sendFiles, onSuccess: follow, onError: tell });
  return (
    <DropZone
      className="drop-zone"
      getDropOperation={() => 'copy'}
      onDrop={(event) => {
        const dropped = async () => {
          const got = await Promise.all(event.items.filter(isFileDropItem).map((item) => item.getFile()));
          if (got.length > 0) files.mutate(got);
        };
        void dropped();
      }}
    >
      <Text slot="label">{files.isPending ? t('inbox.sending') : t('inbox.drop')}</Text>
      <FileTrigger allowsMultiple onSelect={(chosen) => chosen && chosen.length > 0 && files.mutate([...chosen])}>
        <Button className="button">{t('inbox.choose')}</Button>
      </FileTrigger>
      <Paste />
    </DropZone>
  );
}

/** Addresses, one a line, or a text. Which of the two it is can be seen from the lines. */
function Paste() {
  const [words, setWords] = useState('');
  const [publisher, setPublisher] = useState('');
  const [published, setPublished] = useState('');
  const { urls, text } = sortPasted(words);
  const paste = useMutation({
    mutationFn: async () => (await call('post', '/api/intake', { body: { urls, text, publisher: publisher || null, published: published || null } })).body,
    onSuccess: (job) => {
      setWords('');
      follow(job);
    },
    onError: tell,
  });
  return (
    <form
      className="paste"
      onSubmit={(event) => {
        event.preventDefault();
        paste.mutate();
      }}
    >
      <AreaField
        label={t('inbox.paste')}
        hint={urls.length > 0 ? t('inbox.areUrls', { n: urls.length }) : text === null ? t('inbox.pasteHint') : t('inbox.isText')}
        value={words}
        onChange={setWords}
      />
      {text !== null && (
        <div className="paste-about">
          <LineField label={t('inbox.publisher')} value={publisher} onChange={setPublisher} />
          <LineField label={t('inbox.published')} hint={t('inbox.publishedHint')} value={published} onChange={setPublished} />
        </div>
      )}
      <Button type="submit" className="button main" isDisabled={(urls.length === 0 && text === null) || paste.isPending}>
        {t('inbox.add')}
      </Button>
    </form>
  );
}

async function sendFiles(files: readonly File[]): Promise<Job> {
  const form = new FormData();
  for (const file of files) form.append('file', file, file.name);
  const response = await send('post', '/api/intake/files', { body: form });
  return response.json();
}

function follow(job: Job): void {
  queries.setQueryData<Job[]>(['jobs'], (jobs = []) => [job, ...jobs.filter(({ id }) => id !== job.id)]);
}

function tell(error: Error): void {
  say({ text: error.message, tone: 'bad' });
}
