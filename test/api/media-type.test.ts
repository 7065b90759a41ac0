import { headBytes, mediaTypeOf } from '../../api/modules/uploads/media-type.ts';

/** A TIFF of one row of pixels, with its directory where it is asked. */
function tiff(directoryAt: number): Buffer {
  const bytes = Buffer.alloc(directoryAt + 64);
  bytes.write('II*\0', 'latin1');
  bytes.writeUInt32LE(directoryAt, 4);
  bytes.writeUInt16LE(1, directoryAt);
  bytes.writeUInt16LE(256, directoryAt + 2);
  bytes.writeUInt16LE(3, directoryAt + 4);
  bytes.writeUInt32LE(1, directoryAt + 6);
  bytes.writeUInt16LE(1, directoryAt + 10);
  return bytes;
}

test.each([8, headBytes + 1000])('a TIFF is known wherever its directory stands (%i)', async (at) => {
  expect(await mediaTypeOf(tiff(at).subarray(0, headBytes), 'scan.tif')).toBe('image/tiff');
});

test('what only begins like one in its name is none', async () => {
  await expect(mediaTypeOf(Buffer.from('II* of words'), 'scan.tif')).rejects.toMatchObject({
    code: 'upload.media-type',
  });
});
