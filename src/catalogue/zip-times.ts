/** A zip archive without the hour of its making, so that two builds of the same facts are the same bytes. */

/** Signatures of the records that hold a file's time, and where it stands in each (PKWARE APPNOTE 4.3.7, 4.3.12). */
const RECORDS = [
  { signature: 0x04034b50, timeAt: 10, lengths: { name: 26, extra: 28 }, size: 30 },
  { signature: 0x02014b50, timeAt: 12, lengths: { name: 28, extra: 30, comment: 32 }, size: 46 },
] as const;

/** 1 January 1980, the first moment a zip archive can name: time 0, date 0x0021. */
const FIRST_MOMENT = 0x00210000;

/** Sets the time of every file in the archive to the first moment of the format. */
export function withFixedTimes(archive: Buffer): Buffer {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0) throw new Error('not a zip archive');
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  const [local, central] = RECORDS;
  for (let index = 0; index < count; index += 1) {
    if (archive.readUInt32LE(at) !== central.signature) throw new Error('broken directory of a zip archive');
    archive.writeUInt32LE(FIRST_MOMENT, at + central.timeAt);
    const file = archive.readUInt32LE(at + 42);
    if (archive.readUInt32LE(file) !== local.signature) throw new Error('broken file of a zip archive');
    archive.writeUInt32LE(FIRST_MOMENT, file + local.timeAt);
    const { name, extra, comment } = central.lengths;
    at +=
      central.size +
      archive.readUInt16LE(at + name) +
      archive.readUInt16LE(at + extra) +
      archive.readUInt16LE(at + comment);
  }
  return archive;
}
