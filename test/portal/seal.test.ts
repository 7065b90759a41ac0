import { createSealer } from '../../portal/security/seal.ts';

const secret = Buffer.from('5e'.repeat(32), 'hex');

describe('a seal', () => {
  it('opens for the purpose it was made for, and no other', () => {
    const sealer = createSealer(secret);
    const sealed = sealer.seal('upload', { secret: 'գաղտնիք' });
    expect(sealer.open('upload', sealed)).toEqual({ secret: 'գաղտնիք' });
    expect(sealer.open('tracking', sealed)).toBeNull();
  });

  it('shows nothing of what it holds and is never the same twice', () => {
    const sealer = createSealer(secret);
    const [one, two] = [sealer.seal('key', 'visible'), sealer.seal('key', 'visible')];
    expect(Buffer.from(one, 'base64url').toString('latin1')).not.toContain('visible');
    expect(one).not.toBe(two);
  });

  it('does not open once a single bit was changed, or under another secret', () => {
    const sealed = createSealer(secret).seal('key', 'value');
    const bytes = Buffer.from(sealed, 'base64url');
    for (const place of [0, 15, bytes.length - 1]) {
      const changed = Buffer.from(bytes);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(createSealer(secret).open('key', changed.toString('base64url'))).toBeNull();
    }
    expect(createSealer(Buffer.alloc(32, 7)).open('key', sealed)).toBeNull();
    expect(createSealer(secret).open('key', 'nonsense')).toBeNull();
    expect(createSealer(secret).open('key', undefined)).toBeNull();
  });

  it('stops opening when its time is over', () => {
    let now = 1_000_000;
    const sealer = createSealer(secret, () => now);
    const sealed = sealer.seal('tracking', 'case', 1800);
    now += 1_799_000;
    expect(sealer.open('tracking', sealed)).toBe('case');
    now += 2_000;
    expect(sealer.open('tracking', sealed)).toBeNull();
  });
});
