type Props = { names: readonly { key: string; name: string; count: number }[] };

/** Names with a number each. */
export function NameList({ names }: Props) {
  return (
    <ol className="grid gap-1">
      {names.map(({ key, name, count }) => (
        <li key={key} className="flex items-baseline justify-between gap-4">
          <span className="truncate font-serif text-lg">{name}</span>
          <span className="text-sm tabular-nums">{count}</span>
        </li>
      ))}
    </ol>
  );
}
