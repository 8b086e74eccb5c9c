/** Who is writing at this moment. Its room is always there, so that nothing moves. */
export function TypingLine({ people }: { people: readonly { name: string }[] }) {
  const names = people.map(({ name }) => name.split(" ")[0]);
  const who =
    names.length > 3
      ? "Several people are writing"
      : names.length > 1
        ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)} are writing`
        : `${names[0]} is writing`;
  return (
    <p role="status" className="flex h-6 items-center gap-2 px-5 text-ink-faint text-xs sm:px-7">
      {names.length > 0 && (
        <>
          <span aria-hidden="true" className="flex gap-0.5">
            {[0, 1, 2].map((dot) => (
              <span
                key={dot}
                className="size-1 animate-glow rounded-full bg-ink-soft"
                style={{ animationDelay: `${dot * 200}ms` }}
              />
            ))}
          </span>
          {who}
        </>
      )}
    </p>
  );
}
