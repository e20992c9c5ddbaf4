import { useMutation } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { send } from '../api/client.ts';
import { say } from '../shell/toasts.ts';
import { t } from '../strings/text.ts';
import type { Draft } from './draft.ts';

const FORMATS = ['html', 'md', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** Writes the dossier; its hash goes to the journal. The HTML is one file without scripts and prints as it stands. */
export function Export({ incident, draft }: { incident: string | null; draft: Draft }) {
  const write = useMutation({
    mutationFn: async ({ format, open }: { format: Format; open: boolean }) => {
      const response = await send('post', '/api/dossier', { body: { incident, format, sections: [...draft.sections], draft: draft.text } });
      const url = URL.createObjectURL(await response.blob());
      if (open) window.open(url, '_blank', 'noopener');
      else save(url, `${incident ?? 'case'}.${format}`);
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    },
    onError: (error) => say({ text: error.message, tone: 'bad' }),
    onSuccess: () => say({ text: t('dossier.written'), tone: 'good' }),
  });
  return (
    <div className="actions export">
      <Button className="button main" isDisabled={write.isPending} onPress={() => write.mutate({ format: 'html', open: true })}>
        {t('dossier.open')}
      </Button>
      {FORMATS.map((format) => (
        <Button key={format} className="button" isDisabled={write.isPending} onPress={() => write.mutate({ format, open: false })}>
          {t(`dossier.${format}`)}
        </Button>
      ))}
    </div>
  );
}

function save(url: string, name: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}
