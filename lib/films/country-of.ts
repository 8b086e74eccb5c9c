let byZone: Map<string, string> | undefined;

/** The country somebody lives in, as far as their time zone tells: one that is in a single country's list does. */
export function countryOf(timeZone: string | undefined): string | null {
  byZone ??= zonesOfTheWorld();
  return (timeZone && byZone.get(canonical(timeZone))) || null;
}

function zonesOfTheWorld(): Map<string, string> {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const found = new Map<string, string>();
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    if (!names.of(code)) continue;
    for (const zone of new Intl.Locale(`und-${code}`).getTimeZones?.() ?? []) {
      const name = canonical(zone);
      if (!found.has(name)) found.set(name, code);
    }
  }
  return found;
}

const canonical = (zone: string) => {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    // A zone that this machine does not know is in no country.
    return zone;
  }
};
