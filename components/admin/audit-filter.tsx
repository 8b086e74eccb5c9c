import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { ROOM_NAMES, ROOMS } from "@/lib/admin/audit-rooms";
import type { AuditQuery } from "@/lib/admin/schema";

/** What, by whom, about whom, and when; the address says so. */
export function AuditFilter({ query: { room, what, by, about, from, until } }: { query: AuditQuery }) {
  const rooms = ROOMS.map((value) => ({ value, label: ROOM_NAMES[value] }));
  const handle = { type: "text", autoCapitalize: "none", spellCheck: false, maxLength: 51 } as const;
  return (
    <form action="/admin/audit" className="grid grid-cols-2 items-end gap-3 sm:grid-cols-3">
      <Field label="Where">
        <Select
          name="room"
          defaultValue={room ?? ""}
          options={[{ value: "", label: "Everywhere" }, ...rooms]}
        />
      </Field>
      <Field label="What">
        <Input {...handle} name="what" defaultValue={what} placeholder="suspend" maxLength={60} />
      </Field>
      <Field label="By">
        <Input {...handle} name="by" defaultValue={by} placeholder="handle" />
      </Field>
      <Field label="About">
        <Input {...handle} name="about" defaultValue={about} placeholder="handle" />
      </Field>
      <Field label="From">
        <Input type="date" name="from" defaultValue={from} />
      </Field>
      <Field label="Until">
        <Input type="date" name="until" defaultValue={until} />
      </Field>
      <div className="col-span-full flex flex-wrap items-center gap-4">
        <Button type="submit">Show</Button>
        {[room, what, by, about, from, until].some(Boolean) && (
          <Link
            href="/admin/audit"
            prefetch={false}
            className="text-ink-soft text-sm underline underline-offset-4"
          >
            Show all of it
          </Link>
        )}
      </div>
    </form>
  );
}
