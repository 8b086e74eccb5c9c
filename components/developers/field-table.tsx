import type { Field } from "./operations";

/** The fields of a request or an answer. */
export function FieldTable({ caption, fields }: { caption: string; fields: Field[] }) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-left text-sm">
        <caption className="pb-2 text-left font-medium text-ink">{caption}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Where</th>
            <th scope="col">Type</th>
          </tr>
        </thead>
        <tbody className="align-top">
          {fields.map(({ name, where, type, required }) => (
            <tr key={`${where}-${name}`} className="border-line border-t">
              <th scope="row" className="py-2 pr-4 font-normal">
                <code>{name}</code>
                {!required && where !== "answer" && <span className="text-ink-faint"> optional</span>}
              </th>
              <td className="py-2 pr-4 text-ink-faint">{where}</td>
              <td className="wrap-anywhere py-2 text-ink-soft">{type}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
