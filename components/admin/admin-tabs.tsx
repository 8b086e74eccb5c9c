import { Tabs } from "@/components/ui/tabs";

const PARTS = [
  { href: "/admin", label: "Overview" },
  { href: "/admin/members", label: "Staff" },
  { href: "/admin/announcements", label: "Announcements" },
  { href: "/admin/featured", label: "Featured" },
  { href: "/admin/jobs", label: "Jobs" },
  { href: "/admin/mail", label: "Letters" },
  { href: "/blog/write/people", label: "Blog" },
  { href: "/admin/words", label: "Words" },
  { href: "/admin/audit", label: "What was done" },
  { href: "/moderation", label: "Moderation" },
];

/** The parts of running the house. */
export function AdminTabs({ current }: { current: string }) {
  return (
    <Tabs
      label="Administration"
      tabs={PARTS.map(({ href, label }) => ({ href, label, current: href === current }))}
    />
  );
}
