/** The emoji one can search for, each with the words it is found by. Ours, and short: what people who talk about films reach for. */
export const EMOJI: readonly (readonly [string, string])[] = `
👍 thumbs up yes good agree
👎 thumbs down no bad
❤️ heart love red
🧡 heart orange
💛 heart yellow
💚 heart green
💙 heart blue
💜 heart purple
🖤 heart black noir
💔 broken heart sad
💯 hundred perfect agree
🔥 fire hot great
✨ sparkles magic shiny
⭐ star
🌟 star glowing favourite
🎉 party tada celebrate
🎊 confetti celebrate
🙌 hands raised praise
👏 clap applause bravo
🙏 thanks please pray
🤝 handshake deal
👋 wave hello bye
👌 ok fine perfect
✌️ peace victory
🤞 fingers crossed hope luck
💪 strong muscle
👀 eyes look see watching
🫶 heart hands love
🤌 pinched italian chef
✅ check done yes
❌ cross no wrong
❓ question
❗ exclamation important
💡 idea light bulb
📌 pin
😀 grin happy smile
😃 happy smile big
😄 happy smile laugh eyes
😁 beaming grin
😆 laughing squint
😅 sweat nervous laugh
🤣 rolling floor laughing
😂 tears joy laugh
🙂 slight smile
🙃 upside down irony
😉 wink
😊 blush smile warm
😇 angel innocent halo
🥰 hearts love adore
😍 heart eyes love
🤩 star struck wow
😘 kiss
😋 yum tasty
😜 wink tongue silly
🤪 zany silly
🤨 raised eyebrow doubt
🧐 monocle inspect
🤓 nerd glasses
😎 cool sunglasses
🥳 party face birthday
😏 smirk
😒 unamused
😞 disappointed sad
😔 pensive sad
😟 worried
🙁 frown
☹️ frown sad
😣 struggle
😫 tired
😩 weary
🥺 pleading please
😢 cry tear sad
😭 sob crying loud
😤 huff triumph
😠 angry
😡 rage red angry
🤬 swear curse
🤯 mind blown exploding
😳 flushed embarrassed
🥵 hot
🥶 cold
😱 scream horror fear
😨 fearful
😰 anxious sweat
🤗 hug
🤔 thinking hmm
🤭 giggle hand mouth oops
🤫 quiet shush secret
🫡 salute
🤐 zipper mouth secret spoiler
😐 neutral
😑 expressionless
😶 speechless
🙄 eye roll
😬 grimace awkward
😴 sleep boring
🤤 drool
😷 mask sick
🤒 ill thermometer
🤮 vomit disgust
🤠 cowboy western
🤡 clown joker
👻 ghost horror
💀 skull dead laughing
☠️ skull crossbones
👽 alien
👾 monster invader
🤖 robot
🎃 pumpkin halloween
😺 cat happy
🙈 monkey see no evil
🙉 monkey hear no evil
🙊 monkey speak no evil
🎬 clapper film movie action
🎥 camera film movie
📽️ projector film
🎞️ film strip reel
🍿 popcorn cinema
🎟️ ticket cinema
🎫 ticket
🎭 theatre drama masks
🎨 art palette
🎵 music note
🎶 music notes score
🎤 microphone sing
🎧 headphones sound
🎼 score music
🎻 violin
🎹 piano
🥁 drum
🎸 guitar
📺 television series
📼 video tape vhs
💿 disc dvd
📷 camera photo
📸 camera flash
🔦 torch flashlight
🕯️ candle
🎩 top hat magic
👑 crown king queen
🏆 trophy prize winner
🥇 gold medal first
🏅 medal
🎁 gift present
🎈 balloon
🎂 cake birthday
🍰 cake slice
☕ coffee
🍵 tea
🍷 wine
🍸 cocktail martini
🍺 beer
🥂 cheers toast
🍕 pizza
🍔 burger
🍣 sushi
🍜 noodles ramen
🍎 apple
🍋 lemon
🌶️ chilli spicy
🐶 dog
🐱 cat
🦁 lion
🐻 bear
🐼 panda
🦊 fox
🐰 rabbit
🐴 horse
🦄 unicorn
🐍 snake
🦖 dinosaur tyrannosaurus
🦈 shark
🐙 octopus
🦋 butterfly
🌹 rose
🌸 blossom cherry
🌻 sunflower
🌲 tree
🍂 autumn leaves
🌊 wave sea
🌙 moon night
☀️ sun day
🌈 rainbow
❄️ snow winter
⚡ lightning electric
💧 drop water
🌍 earth world
🚀 rocket space
🛸 ufo flying saucer
🚗 car
🚂 train
✈️ plane travel
🏠 house home
🏰 castle
🌃 night city
🎢 roller coaster
⏰ alarm clock time
⏳ hourglass wait
📅 calendar date
📖 book read
📚 books
📝 note write
✍️ writing hand
📰 newspaper
🔍 search detective
🗡️ dagger
🔪 knife slasher
🔫 water pistol
💣 bomb
🩸 blood
🧟 zombie
🧛 vampire
🧙 wizard
🦸 hero
🦹 villain
🕵️ detective spy
💃 dance
🕺 dance disco
🏃 run
🧘 calm meditation
🤷 shrug
🤦 facepalm
🙇 bow sorry
💬 speech talk
💭 thought
🗯️ angry speech
🔔 bell
🔕 bell off mute
🔒 lock
🔗 link
🏳️‍🌈 pride flag rainbow
`
  .trim()
  .split("\n")
  .map((line) => {
    const space = line.indexOf(" ");
    return [line.slice(0, space), line.slice(space + 1)] as const;
  });
