import type { JournalHead } from '../../model/journal.ts';
import type { StampData } from '../timestamp/check.ts';

/** A time stamp as the bundle holds it: `answer` is the SHA-256 of the authority's answer. */
export type BundledStamp = StampData & { answer: string };

/** The README of a bundle. Each of its `sh` blocks can be run as it stands, in the folder of the bundle, and fails when something is wrong. */
export function bundleReadme(name: string, { size, root }: JournalHead, stamps: readonly BundledStamp[]): string {
  return `# ${name}

Evidence of a case, to be checked without the program that made it. A POSIX shell with \`sha256sum\`, \`sed\`, \`awk\` and \`cut\` is enough; time stamps need \`openssl\`. Run everything from this folder.

- \`data/captures/\`: what was received, byte for byte; each file is named by its SHA-256.
- \`data/journal/\`: what happened, ${size} entries, one a line: \`{"entry":…,"hash":"…"}\`. The hash is the SHA-256 of a zero byte and the entry's text. \`prev\` in an entry is the hash of the one before, so none can be changed, removed or put elsewhere unnoticed.
- \`proofs/\`: the root of the Merkle tree (RFC 6962) over all entries, and for each entry its way to the root.

## Every file is as it was exported

\`\`\`sh
sha256sum -c --quiet manifest-sha256.txt && sha256sum -c --quiet tagmanifest-sha256.txt && echo "files: OK"
\`\`\`

## Every capture has the hash it is named by

\`\`\`sh
find data/captures -type f | sed 's|.*/\\([0-9a-f]*\\)$|\\1  &|' > /tmp/captures.$$
sha256sum -c --quiet /tmp/captures.$$ && echo "captures: OK"
status=$?; rm /tmp/captures.$$; (exit $status)
\`\`\`

## Every entry has its hash and follows the one before

\`\`\`sh
prev=0000000000000000000000000000000000000000000000000000000000000000
cat data/journal/*.jsonl | {
  while IFS= read -r line; do
    entry=$(printf '%s' "$line" | sed 's/^{"entry"://; s/,"hash":"[0-9a-f]*"}$//')
    said=$(printf '%s' "$line" | sed 's/.*,"hash":"\\([0-9a-f]*\\)"}$/\\1/')
    hash=$({ printf '\\000'; printf '%s' "$entry"; } | sha256sum | cut -c 1-64)
    case $entry in *'"prev":"'$prev'"'*) ;; *) echo "out of order: $entry"; exit 1;; esac
    [ "$hash" = "$said" ] || { echo "changed: $entry"; exit 1; }
    prev=$hash
  done
  echo "journal: OK"
}
\`\`\`

## One entry leads to the root

\`n\` is its number, counted from 0. The root must be the one you were given by other means, or the one a time stamp is for.

\`\`\`sh
n=\${n:-0}
bytes() {
  printf "$(printf '%s' "$1" | awk '{ for (i = 1; i < length($0); i += 2) printf "\\\\%03o", 16 * (index("0123456789abcdef", substr($0, i, 1)) - 1) + index("0123456789abcdef", substr($0, i + 1, 1)) - 1 }')"
}
hash=$(cat data/journal/*.jsonl | sed -n "$((n + 1))p" | sed 's/.*,"hash":"\\([0-9a-f]*\\)"}$/\\1/')
for step in $(sed -n "$((n + 1))p" proofs/inclusion.txt | cut -s -d ' ' -f 2-); do
  other=\${step#?:}
  case $step in L:*) pair=01$other$hash;; R:*) pair=01$hash$other;; esac
  hash=$(bytes "$pair" | sha256sum | cut -c 1-64)
done
[ "$hash" = "$(cut -d ' ' -f 2 proofs/root.txt)" ] && echo "entry $n: OK, under root $hash"
\`\`\`

The root over all ${size} entries is

    ${root}

${stampSection(stamps)}`;
}

function stampSection(stamps: readonly BundledStamp[]): string {
  if (stamps.length === 0)
    return `## No time stamp

Nobody outside has dated this journal. That it is whole and in order is shown above; when it was written is said by its writer alone.
`;
  const sections = stamps.map(({ size, root, time, authority, answer, chain }) => {
    const trust = chain === null ? 'AUTHORITY.pem' : `data/captures/${chain.slice(0, 2)}/${chain}`;
    const command = `openssl ts -verify -digest ${root} -in data/captures/${answer.slice(0, 2)}/${answer} -CAfile ${trust}`;
    const lead = `${authority} dated the first ${size} entries: they existed at ${time}.`;
    return chain === null
      ? `${lead} With the authority's root certificate as \`${trust}\`, which you get from the authority:\n\n    ${command}\n`
      : `${lead} The certificate is the one the operator trusted; compare it with the authority's own.\n\n\`\`\`sh\n${command}\n\`\`\`\n`;
  });
  return `## Time stamps\n\nThat the journal grew from what was stamped, and lost nothing, is shown by \`proofs/consistency.txt\` (RFC 6962, 2.1.2) and by \`hearsay verify\`.\n\n${sections.join('\n')}`;
}
