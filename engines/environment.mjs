import { join, resolve } from 'node:path';
import { inRoot } from './root.mjs';

/**
 * What the parts of the product are told, with the defaults of a trial.
 * @param {string} dataDir
 * @param {number} workerHealthPort
 */
export function settings(dataDir, workerHealthPort) {
  const { API_PORT = '4000', PORTAL_PORT = '3000', DEMO = 'true' } = process.env;
  return {
    API_PORT,
    PORTAL_PORT,
    WORKER_HEALTH_PORT: process.env.WORKER_HEALTH_PORT || String(workerHealthPort),
    API_URL: process.env.API_URL || `http://127.0.0.1:${API_PORT}`,
    PUBLIC_PORTAL_URL: process.env.PUBLIC_PORTAL_URL || `http://localhost:${PORTAL_PORT}`,
    PUBLIC_ADMIN_URL: process.env.PUBLIC_ADMIN_URL || `http://localhost:${API_PORT}/admin/`,
    PUBLIC_API_URL: process.env.PUBLIC_API_URL || `http://localhost:${API_PORT}/api/v1`,
    DATA_DIR: resolve(dataDir),
    DEMO: DEMO || 'true',
    // The seed makes the seals of a trial.
    SEALS_DIR: process.env.SEALS_DIR || (DEMO === 'false' ? '' : join(resolve(dataDir), 'seals')),
    LOG_LEVEL: process.env.LOG_LEVEL || 'info',
  };
}

/** What someone wrote into `.env` counts, unless the environment says otherwise. */
export function readDotEnv() {
  try {
    process.loadEnvFile(inRoot('.env'));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error;
  }
}
