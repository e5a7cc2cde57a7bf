/** What stands there while the first page's code arrives. */
export function BlankPage() {
  return <div className="lw-blank" />;
}
