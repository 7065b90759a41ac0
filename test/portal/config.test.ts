import { configVariables, parseConfig } from '../../portal/config.ts';

const secret = '5e'.repeat(32);

describe('the configuration of the portal', () => {
  it('needs nothing but its secret; an empty variable counts as absent', () => {
    expect(parseConfig({ PORTAL_SECRET: secret, DEMO: '', PORTAL_PORT: '' })).toMatchObject({
      port: 3000,
      demo: false,
      community: 'vardashen',
    });
  });

  it('names every variable at fault and shows no value', () => {
    const parse = () => parseConfig({ PORTAL_SECRET: 'tooshort', API_URL: 'ftp://x' });
    expect(parse).toThrow(/API_URL.*PORTAL_SECRET|PORTAL_SECRET.*API_URL/);
    expect(parse).not.toThrow(/tooshort/);
  });

  it('describes the defaults that it has', () => {
    const described = Object.fromEntries(
      configVariables.flatMap(({ name, default: value }) => (value === undefined ? [] : [[name, value]])),
    );
    expect(parseConfig({ PORTAL_SECRET: secret, ...described })).toEqual(parseConfig({ PORTAL_SECRET: secret }));
  });
});
