/** Gives the reader a file made in the browser. Its name stays on the device, so it names nobody. */
export function saveFile(fileName: string, type: string, ...parts: BlobPart[]): void {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
