/** `requestBody` of `webRequest.onBeforeRequest`, as both browsers give it (tried in Chromium 156, Firefox ESR 153). */
export interface RequestBody {
  /** Set where the browser could not read it: a Blob body in Chromium. */
  readonly error?: string | undefined;
  readonly formData?: object | undefined;
  readonly raw?:
    | readonly { readonly bytes?: ArrayBuffer | undefined; readonly file?: string | undefined }[]
    | undefined;
}

/**
 * The JSON of a request's body: bytes in one or several parts, gzipped or not, or a form's fields.
 * @returns undefined where there is none or it can't be read ("sent, contents unknown"); never throws.
 */
export async function decodeBody(body: RequestBody | null | undefined): Promise<unknown | undefined> {
  if (!body || body.error) return undefined;
  if (body.formData) {
    const values = Object.values(body.formData).flat().map(parsed);
    const known = values.filter((value) => value !== undefined);
    return known.length > 0 ? known : undefined;
  }
  const parts = (body.raw ?? []).map((part) => part.bytes);
  if (parts.length === 0 || parts.some((bytes) => bytes === undefined)) return undefined;
  try {
    return parsed(await text(new Blob(parts as ArrayBuffer[])));
  } catch {
    return undefined;
  }
}

/** More than any mail may weigh: what is larger is no body that Gmail makes. Bytes. */
const MOST = 64 * 1024 * 1024;

async function text(blob: Blob): Promise<string> {
  const head = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
  if (head[0] !== 0x1f || head[1] !== 0x8b) return blob.size > MOST ? '' : blob.text();
  const decoder = new TextDecoder();
  let [out, size] = ['', 0];
  const reader = blob.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    size += chunk.value.byteLength;
    if (size > MOST) return '';
    out += decoder.decode(chunk.value, { stream: true });
  }
  return out + decoder.decode();
}

/** JSON, or JSON in the values of a form (`f.req=%5B…`). */
function parsed(value: unknown): unknown | undefined {
  if (typeof value !== 'string') return undefined;
  const whole = json(value);
  if (whole !== undefined || !/^[\w.]+=/.test(value)) return whole;
  const inner = [...new URLSearchParams(value).values()].map(json).filter((found) => found !== undefined);
  return inner.length > 0 ? inner : undefined;
}

function json(text: string): unknown | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
