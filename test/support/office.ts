import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A program that is called as LibreOffice is: `script` finds `$file`, `$out` (the folder to make and draw into) and `$profile`. */
export async function officeThat(folder: string, script: string): Promise<string> {
  const program = join(folder, 'office');
  const text = `#!/bin/sh
[ "$1" = --version ] && exit 0
while [ $# -gt 1 ]; do
  case "$1" in
    -env:UserInstallation=file://*) profile=\${1#*file://} ;;
    --outdir) out=$2 ;;
  esac
  shift
done
file=$1
${script}
`;
  await writeFile(program, text, { mode: 0o755 });
  return program;
}
