/** What the formats of the contract mean. Ours, because ready-made ones let `urn:uuid:…` and `+0100` pass. */

const DAY = '(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29'
  + '|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])))';

const ADDRESS = "(?:[A-Za-z0-9._~:/?#[\\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})";

const FIXED: Record<string, RegExp> = {
  uuid: /^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/u,
  date: new RegExp(`^${DAY}$`, 'u'),
  'date-time': new RegExp(`^${DAY}T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$`, 'u'),
  email: /^(?!\.)(?!.*\.\.)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+(?<!\.)@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/u,
  'plain-text': /^[^\p{Cs}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]*$/u,
};

const SCHEMES: Record<string, string> = {
  https: `https://[A-Za-z0-9]${ADDRESS}*`,
  mailto: `mailto:${ADDRESS}+`,
  tel: 'tel:[+0-9][0-9().-]*',
  urn: `urn:[A-Za-z0-9][A-Za-z0-9-]{0,30}:${ADDRESS}+`,
};

/** The name under which Ajv knows the format of a schema: `uri` with its schemes becomes `uri:https,mailto`. */
export function formatName(format: string | undefined, schemes: string[] | undefined, text: string | undefined): string | undefined {
  if (text === 'plain') return 'plain-text';
  return format === 'uri' ? `uri:${(schemes ?? ['https']).join(',')}` : format;
}

/** The pattern a format name stands for. */
export function formatPattern(name: string): RegExp {
  const fixed = FIXED[name];
  if (fixed) return fixed;
  if (!name.startsWith('uri:')) throw new Error(`The contract uses a format that is not known here: ${name}.`);
  const parts = name.slice('uri:'.length).split(',').map((scheme) => {
    const part = SCHEMES[scheme];
    if (part === undefined) throw new Error(`The contract allows a scheme that is not known here: ${scheme}.`);
    return part;
  });
  return new RegExp(`^(?:${parts.join('|')})$`, 'u');
}
