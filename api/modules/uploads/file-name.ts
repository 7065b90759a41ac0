/** The name as its owner knows it, in any script, without paths and without what could not be shown in a line. */
export function fileNameOf(given: string): string {
  const base = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = base.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim();
  const characters = [...plain];
  if (characters.length <= longest) return plain || 'file';
  const extension = /\.[\p{L}\p{N}]{1,10}$/u.exec(plain)?.[0] ?? '';
  return characters.slice(0, longest - extension.length).join('') + extension;
}

const longest = 200;
