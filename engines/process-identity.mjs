import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ pid: number, born: string }} Identity */

const bootId = '/proc/sys/kernel/random/boot_id';

/**
 * A pid is used again and again; a pid with its instant of birth is not. Null when no such process runs.
 * @param {number} pid
 * @returns {Identity | null}
 */
export function identify(pid) {
  const born = existsSync('/proc/self/stat') ? bornOnLinux(pid) : bornByPs(pid);
  return born === null ? null : { pid, born };
}

/** @param {Identity | null | undefined} identity */
export function isAlive(identity) {
  return identity != null && identify(identity.pid)?.born === identity.born;
}

/** @param {number} pid */
function bornOnLinux(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets and may hold spaces; the third is the state, the 22nd the birth.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const gone = fields[0] === 'Z' || fields[0] === 'X';
    return gone ? null : `${readFileSync(bootId, 'utf8').trim()}/${fields[19]}`;
  } catch {
    return null;
  }
}

/** @param {number} pid */
function bornByPs(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout?.trim() || null;
}
