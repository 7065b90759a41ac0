import { type House, openHouse } from '../api/support/house.ts';

/** The API in a process of its own, so that what it takes of memory is its own. Says its address, ends on disconnect. */
const house: House = await openHouse('bench-upload', { UPLOAD_MAX_MB: '6000' });
await house.services.limits.forgive('upload', '127.0.0.1');
process.send?.({ url: house.url });
process.once('disconnect', () => void house.close().then(() => process.exit()));
