import { Bell, Plus, Search, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { wallFilms } from "@/components/home/films";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { CountBadge } from "@/components/ui/count-badge";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { Field } from "@/components/ui/field";
import { FormMessage } from "@/components/ui/form-message";
import { Input } from "@/components/ui/input";
import { Kbd } from "@/components/ui/kbd";
import { LinkButton } from "@/components/ui/link-button";
import { Logo } from "@/components/ui/logo";
import { Pagination } from "@/components/ui/pagination";
import { Poster } from "@/components/ui/poster";
import { Prose } from "@/components/ui/prose";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { SkeletonCards } from "@/components/ui/skeleton-cards";
import { SkeletonRows } from "@/components/ui/skeleton-rows";
import { Switch } from "@/components/ui/switch";
import { Tabs } from "@/components/ui/tabs";
import { Textarea } from "@/components/ui/textarea";
import { Time } from "@/components/ui/time";
import { FloatingSpecimens } from "./floating-specimens";

const colours = [
  "bg-canvas",
  "bg-surface",
  "bg-raised",
  "bg-line",
  "bg-line-strong",
  "bg-ink-faint",
  "bg-ink-soft",
  "bg-ink",
  "bg-beam",
  "bg-beam-soft",
  "bg-good",
  "bg-warn",
  "bg-bad",
  "bg-focus",
];
const people = ["ada", "grace", "alan", "yuki", "mateo", "priya", "oluwaseun", "ines"];
const wrong = {
  status: "error",
  message: "Two things need another look.",
  fields: { email: "This is not an e-mail address." },
} as const;

/** Every component, in one theme. */
export function Specimens({ theme, name }: { theme: "dark" | "light"; name: string }) {
  return (
    <div data-theme={theme} className="min-w-0 bg-canvas px-5 py-10 text-ink sm:px-10">
      <div className="mx-auto max-w-3xl">
        <Logo />
        <h2 className="mt-6 mb-10 font-serif text-4xl tracking-[-0.02em]">{name}</h2>

        <Part title="Colours by role">
          <ul className="grid grid-cols-4 gap-3 sm:grid-cols-7">
            {colours.map((colour) => (
              <li key={colour} className="grid gap-1 text-ink-faint text-xs">
                <span className={`h-12 rounded-control border border-line ${colour}`} />
                {colour.slice(3)}
              </li>
            ))}
          </ul>
        </Part>

        <Part title="Type">
          <p className="font-serif text-4xl">The spirit of the beehive</p>
          <p className="font-serif text-3xl">Żółć, Gruß, Čeština, Türkçe</p>
          <p className="font-serif text-2xl">Twenty-eight, for a page inside a room</p>
          <p className="font-serif text-xl">Twenty-two, for a card</p>
          <p className="text-lg">Eighteen, to begin with</p>
          <p className="text-base">Sixteen, the size of reading. 0123456789</p>
          <p className="text-ink-soft text-sm">Fourteen, the size of lists, here in soft ink.</p>
          <p className="text-ink-faint text-xs">Twelve, for what stands beside, in faint ink.</p>
          <Prose className="mt-4">
            <p>
              Long reading is set in the serif, sixty-six characters wide at most.{" "}
              <a href="#prose">Links show themselves</a>, <code>code</code> keeps its shape, and
            </p>
            <blockquote>
              <p>a quotation stands a little apart.</p>
            </blockquote>
          </Prose>
        </Part>

        <Part title="Buttons">
          <div className="flex flex-wrap items-center gap-3">
            <Button variant="primary">
              <Plus aria-hidden="true" /> The one action
            </Button>
            <Button>Secondary</Button>
            <Button variant="ghost">Ghost</Button>
            <Button variant="danger">
              <Trash2 aria-hidden="true" /> Delete
            </Button>
            <Button variant="link">A link</Button>
          </div>
          <div className="flex flex-wrap items-center gap-3">
            <Button size="sm">Small</Button>
            <Button size="lg">Large</Button>
            <Button busy variant="primary">
              Saving
            </Button>
            <Button disabled>Not now</Button>
            <Button size="icon" aria-label="Notifications">
              <Bell aria-hidden="true" />
            </Button>
            <LinkButton href="#buttons">Goes somewhere</LinkButton>
          </div>
        </Part>

        <Part title="Forms">
          <FormMessage state={wrong} />
          <FormMessage state={{ status: "ok", message: "Saved." }} />
          <div className="grid gap-5 sm:grid-cols-2">
            <Field label="Name" hint="As others will see it.">
              <Input placeholder="Agnès Varda" />
            </Field>
            <Field label="E-mail" name="email" state={wrong}>
              <Input type="email" defaultValue="agnes@" />
            </Field>
            <Field label="Handle" optional>
              <Input lead="@" defaultValue="agnes" />
            </Field>
            <Field label="Search" hideLabel>
              <Input type="search" lead={<Search />} placeholder="Search members" />
            </Field>
            <Field label="Sort by">
              <Select
                options={[
                  { value: "popular", label: "Popular" },
                  { value: "newest", label: "Newest" },
                ]}
              />
            </Field>
            <Field label="About you" aside="0 of 300" className="sm:col-span-2">
              <Textarea placeholder="What do you watch, and why?" />
            </Field>
          </div>
          <div className="grid gap-x-10 sm:grid-cols-2">
            <div>
              <Checkbox
                name={`letter-${theme}`}
                label="A letter on Sundays"
                hint="What happened in the week."
                defaultChecked
              />
              <Checkbox
                name={`terms-${theme}`}
                label="I am sixteen or older"
                error="Please confirm your age."
              />
            </div>
            <RadioGroup
              legend="Who may see your page"
              name={`who-${theme}`}
              defaultValue="all"
              options={[
                { value: "all", label: "Everyone" },
                { value: "followers", label: "Only those I let in", hint: "Others may ask." },
              ]}
            />
          </div>
          <Switch
            name={`push-${theme}`}
            label="Notifications on this device"
            hint="Quiet hours are kept."
            defaultChecked
          />
        </Part>

        <Part title="People and counts">
          <div className="flex flex-wrap items-center gap-3">
            {people.map((handle) => (
              <Avatar key={handle} member={{ handle, name: handle, avatarUrl: null }} size={48} />
            ))}
          </div>
          <div className="flex flex-wrap items-center gap-3">
            <Badge>Private</Badge>
            <Badge tone="beam">Follows you</Badge>
            <Badge tone="good">Verified</Badge>
            <Badge tone="warn">Slow mode</Badge>
            <Badge tone="bad">Suspended</Badge>
            <CountBadge count={7} label="unread" />
            <CountBadge count={240} label="unread" />
            <Kbd>g</Kbd>
            <Kbd>h</Kbd>
            <span className="text-ink-faint">
              <Time at="2026-03-08T20:15:00Z" />
            </span>
          </div>
          <Tabs
            label={`Parts of a page, ${name}`}
            tabs={[
              { href: "#all", label: "All", current: true, count: 128 },
              { href: "#unread", label: "Unread", current: false, count: 3 },
              { href: "#requests", label: "Requests", current: false },
            ]}
          />
        </Part>

        <Part title="Posters">
          <div className="grid grid-cols-3 gap-4 sm:grid-cols-4">
            {wallFilms.map((film) => (
              <Poster key={film.id} film={film} silent />
            ))}
          </div>
        </Part>

        <Part title="Four states">
          <Card>
            <p className="font-serif text-xl">Full</p>
            <p className="text-ink-soft">A card, edged with a hairline.</p>
          </Card>
          <SkeletonCards count={2} />
          <SkeletonRows count={2} />
          <Card>
            <EmptyState title="Nobody here yet" action={<Button variant="primary">Find people</Button>}>
              Follow someone, and what they do turns up here.
            </EmptyState>
          </Card>
          <Card>
            <ErrorState retry={<Button>Try again</Button>} requestId="0197-6f2c" />
          </Card>
          <Pagination nextHref="#more" label={`Load more in ${name}`} />
        </Part>

        <Part title="What floats">
          <FloatingSpecimens />
        </Part>
      </div>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mb-14">
      <h3 className="mb-5 border-line border-b pb-2 text-ink-faint text-sm">{title}</h3>
      <div className="grid gap-5">{children}</div>
    </section>
  );
}
