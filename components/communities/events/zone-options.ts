/** Every zone to choose from, with one's own in front. */
export function zoneOptions(zone: string): { value: string; label: string }[] {
  const zones = [...new Set([zone, "UTC", ...Intl.supportedValuesOf("timeZone")])];
  return zones.map((value) => ({ value, label: value.replaceAll("_", " ") }));
}
