import { demoLogins } from './demo.mjs';

/**
 * The addresses and, in the demo, who may sign in.
 * @param {ReturnType<typeof import('./console.mjs').createConsole>} out
 * @param {string} dataDir
 * @param {{ API_PORT: string, PUBLIC_PORTAL_URL: string, PUBLIC_ADMIN_URL: string, DEMO: string }} environment
 */
export function welcome(out, dataDir, { API_PORT, PUBLIC_PORTAL_URL, PUBLIC_ADMIN_URL, DEMO }) {
  const uiPort = process.env.TEMPORAL_ADDRESS ? undefined : process.env.TEMPORAL_UI_PORT;
  const api = `http://localhost:${API_PORT}`;
  out.line(`\n${out.strong('Hamaynq is ready.')}  Ctrl-C ends it; what was entered stays in ${dataDir}.\n`);
  out.line(`  portal       ${out.strong(PUBLIC_PORTAL_URL)}`);
  out.line(`  back-office  ${out.strong(PUBLIC_ADMIN_URL)}`);
  out.line(`  API          ${api}/api/v1/openapi.json`);
  if (uiPort) out.line(`  Temporal     http://localhost:${uiPort}`);
  if (DEMO === 'true') logins(out, dataDir);
}

/**
 * @param {Parameters<typeof welcome>[0]} out
 * @param {string} dataDir
 */
function logins(out, dataDir) {
  const demo = demoLogins(dataDir);
  out.line(`\n  Sign in to the back-office (${demo.community}) as`);
  const width = Math.max(0, ...demo.logins.map(({ username }) => username.length));
  for (const { username, password, role, department } of demo.logins) {
    out.line(`    ${username.padEnd(width)}  ${password}  ${role}${department ? `, ${department}` : ''}`);
  }
  if (demo.others?.length)
    out.line(`  Those of ${demo.others.map((other) => other.community).join(', ')} stand in ${dataDir}/demo.json.`);
}
