import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const assetsFolder = fileURLToPath(new URL('../build/portal/', import.meta.url));

/** Address of an asset by its plain name, as `main.css` → `/assets/main-0f3a….css`. */
export type Assets = (name: string) => string;

/** Reads what `build-assets.ts` made; without it the portal does not start. */
export function loadAssets(folder = assetsFolder): Assets {
  const manifest: Record<string, string> = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  return (name) => {
    const file = manifest[name];
    if (file === undefined) throw new Error(`No asset is called ${name}`);
    return `/assets/${file}`;
  };
}
