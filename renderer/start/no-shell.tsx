/** All that a page without its shell can show. */
export function NoShell({ problem }: { readonly problem: string }) {
  return (
    <main className="centred-page">
      <h1>Lectern</h1>
      <p>{problem}</p>
    </main>
  );
}
