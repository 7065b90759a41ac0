const oldest = [20, 19];

/** Throws in words when this Node is too old. Runs before anything else, so it uses nothing that an old Node does not know. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = oldest;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  throw new Error(`Node ${oldest.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

/** From 22.18 on Node runs TypeScript by itself; before, tsx does it. */
export const typescriptFlags =
  'typescript' in process.features && process.features.typescript === 'strip' ? [] : ['--import', 'tsx'];
