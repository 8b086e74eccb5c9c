export type Figures = { roundTrips: number; megabytes: number };

/** What the server says of itself at /metrics. */
export async function readFigures(url: string, token: string): Promise<Figures> {
  const answer = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${token}` } });
  const text = await answer.text();
  const value = (name: string) =>
    Number(new RegExp(`^${name} ([\\d.e+]+)`, "m").exec(text)?.[1] ?? Number.NaN);
  return {
    roundTrips: value("lumo_db_round_trips_total"),
    megabytes: value("lumo_process_resident_memory_bytes") / 1_048_576,
  };
}
