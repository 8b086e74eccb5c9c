const parts = [
  {
    title: "A forum that remembers",
    text: "Long threads about the ending, the print, the year nobody agrees on. Come back, and you stand at the line where you stopped reading.",
  },
  {
    title: "Rooms for a few",
    text: "Communities with live rooms and film evenings, open to everybody or to those you ask in. Messages for two, or for twenty.",
  },
  {
    title: "A magazine by its readers",
    text: "Members write, editors read it twice. By post, by feed, or with the second coffee.",
  },
  {
    title: "A page that is yours",
    text: "Your name, your picture, a few lines about what you watch and why. Follow the ones whose taste you would trust with a Friday night.",
  },
  {
    title: "Word when it matters",
    text: "Somebody answers you, and you know at once. Quiet hours keep the phone dark during the film, and a letter a week is enough for the rest.",
  },
  {
    title: "A house with manners",
    text: "Block, mute and private pages work everywhere. No trackers, no third parties: what you write here stays here, and leaves with you if you go.",
  },
];

/** What there is to do, set like the programme a good cinema prints. */
export function Programme() {
  return (
    <section
      aria-labelledby="programme"
      className="page grid gap-x-16 gap-y-8 py-20 lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]"
    >
      <h2 id="programme" className="font-serif text-3xl text-ink tracking-[-0.02em]">
        The programme
      </h2>
      <ol className="border-line border-t">
        {parts.map(({ title, text }) => (
          <li
            key={title}
            className="grid gap-x-10 gap-y-1 border-line border-b py-6 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
          >
            <h3 className="font-serif text-ink text-xl">{title}</h3>
            <p className="text-base text-ink-soft">{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
