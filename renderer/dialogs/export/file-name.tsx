/** A file's name whose ending is seen however little room there is: files of one briefing differ in nothing else. */
export function FileName({ name }: { readonly name: string }) {
  const [, base = name, ending = ""] = /^(.+?)((?:\.[a-z]+)+)$/u.exec(name) ?? [];
  return (
    <bdi className="cut-name">
      <span>{base}</span>
      {ending}
    </bdi>
  );
}
