import type { Preferences } from "@/lib/notifications/schema";
import { CHANNELS, type Channel, GROUP_LABELS, TYPE_GROUPS, TYPES } from "@/lib/notifications/types";
import { ChannelTick } from "./channel-tick";

const CHANNEL_LABELS: Record<Channel, string> = { inApp: "On Lumo", mail: "Mail", push: "Push" };

/** Every kind of notification against every way it can come. */
export function PreferenceTable({ types }: { types: Preferences["types"] }) {
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">What you hear of, and how</caption>
      <thead>
        <tr className="text-ink-faint text-xs">
          <th scope="col" className="w-full py-2 text-left font-medium">
            Tell me when
          </th>
          {CHANNELS.map((channel) => (
            <th key={channel} scope="col" className="min-w-14 py-2 pr-3 text-left font-medium sm:min-w-20">
              {CHANNEL_LABELS[channel]}
            </th>
          ))}
        </tr>
      </thead>
      {TYPE_GROUPS.map((group) => ({ group, rows: types.filter(({ type }) => TYPES[type].group === group) }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ group, rows }) => (
          <tbody key={group} className="border-line border-t">
            <tr>
              <th
                scope="rowgroup"
                colSpan={4}
                className="pt-4 pb-1 text-left font-medium text-ink-faint text-xs"
              >
                {GROUP_LABELS[group]}
              </th>
            </tr>
            {rows.map(({ type, label, channels }) => (
              <tr key={type}>
                <th scope="row" className="py-1 pr-3 text-left font-normal text-ink">
                  {label}
                </th>
                {CHANNELS.map((channel) => (
                  <td key={channel} className="align-middle">
                    <ChannelTick
                      name={`${type}.${channel}`}
                      label={`${label}: ${CHANNEL_LABELS[channel]}`}
                      on={channels[channel]}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
    </table>
  );
}
