/** A letter's plain text as it was laid out, with its addresses made links. */
export function LinkedText({ text }: { text: string }) {
  const pieces = text.split(/(https?:\/\/\S+)/);
  return (
    <p className="whitespace-pre-wrap wrap-anywhere text-base text-ink leading-relaxed">
      {pieces.map((piece, index) =>
        index % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes
          <a key={index} href={piece} className="text-beam underline underline-offset-2">
            {piece}
          </a>
        ) : (
          piece
        ),
      )}
    </p>
  );
}
