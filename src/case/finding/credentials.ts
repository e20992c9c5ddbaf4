import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { WasmReader } from '@contentauth/c2pa-wasm';
import { z } from 'zod';

/**
 * The content credentials (C2PA) of a picture or film: what programs and cameras signed about how it was made. `none` proves nothing, as most
 * services take them out; `unsupported` is a format that cannot hold them or is not looked into.
 */
export type Credentials =
  | { state: 'none' | 'unsupported' }
  | { state: 'broken'; why: string }
  | {
      /** `valid`: the signature fits the bytes, by a certificate nobody here vouches for; `invalid`: something does not fit */
      state: 'valid' | 'trusted' | 'invalid';
      signer: string | null;
      /** as the credentials say */
      signed_at: string | null;
      program: string | null;
      /** `c2pa.created` and its like, in their order, with the kind of source where one is named */
      actions: string[];
      /** codes of what does not fit or is not known */
      problems: string[];
    };

const Text = z.string().nullish().catch(null);
const Manifest = z.object({
  claim_generator: Text,
  claim_generator_info: z.array(z.object({ name: Text, version: Text })).catch([]),
  signature_info: z.object({ issuer: Text, common_name: Text, time: Text }).catch({}),
  assertions: z.array(z.object({ label: z.string(), data: z.unknown() })).catch([]),
});
const Store = z.object({
  active_manifest: z.string().nullish(),
  manifests: z.record(z.string(), Manifest).catch({}),
  validation_state: Text,
  validation_status: z.array(z.object({ code: z.string() })).catch([]),
});
const Actions = z.object({ actions: z.array(z.object({ action: z.string(), digitalSourceType: Text })) });

/** Nothing is fetched: whoever made the picture must not learn that it is looked at, nor lead us anywhere. */
const OFFLINE = JSON.stringify({ verify: { remote_manifest_fetch: false, ocsp_fetch: false } });

let reader: Promise<typeof WasmReader> | undefined;

/** Reads and checks the credentials in the bytes of a capture, offline. */
export async function credentialsOf(bytes: Uint8Array, mediaType: string): Promise<Credentials> {
  reader ??= load();
  let json: string;
  try {
    const read = await (await reader).fromBytes(mediaType, bytes, OFFLINE);
    json = read.json();
    read.free();
  } catch (error) {
    return failed(String(error));
  }
  return described(json);
}

/** Nine megabytes: loaded when a picture is looked at. */
async function load(): Promise<typeof WasmReader> {
  const { initSync, WasmReader: loaded } = await import('@contentauth/c2pa-wasm');
  initSync({ module: await readFile(fileURLToPath(import.meta.resolve('@contentauth/c2pa-wasm/c2pa.wasm'))) });
  return loaded;
}

/** The library tells in words why there is nothing to read. */
function failed(reason: string): Credentials {
  if (/JumbfNotFound|ProvenanceMissing|RemoteManifest/.test(reason)) return { state: 'none' };
  if (/UnsupportedType|UnsupportedFormat/.test(reason)) return { state: 'unsupported' };
  return { state: 'broken', why: reason.replace(/\s+/g, ' ').slice(0, 200) };
}

/** What a manifest store says, written as JSON by the library. */
export function described(json: string): Credentials {
  const parsed = Store.safeParse(JSON.parse(json));
  const store = parsed.success ? parsed.data : null;
  const manifest = store?.manifests[store.active_manifest ?? ''];
  if (!store || !manifest) return { state: 'broken', why: 'they name no manifest' };
  const [by] = manifest.claim_generator_info;
  const state = store.validation_state === 'Trusted' ? 'trusted' : store.validation_state === 'Valid' ? 'valid' : 'invalid';
  return {
    state,
    signer: manifest.signature_info.common_name ?? manifest.signature_info.issuer ?? null,
    signed_at: manifest.signature_info.time ?? null,
    program: by?.name ? `${by.name}${by.version ? ` ${by.version}` : ''}` : (manifest.claim_generator ?? null),
    actions: manifest.assertions.filter(({ label }) => /^c2pa\.actions\b/.test(label)).flatMap(({ data }) => actionsIn(data)),
    problems: [...new Set(store.validation_status.map(({ code }) => code))],
  };
}

function actionsIn(data: unknown): string[] {
  const parsed = Actions.safeParse(data);
  if (!parsed.success) return [];
  return parsed.data.actions.map(({ action, digitalSourceType: source }) => (source ? `${action} (${source.split('/').at(-1)})` : action));
}
