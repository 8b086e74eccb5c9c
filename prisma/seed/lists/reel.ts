/** Lists of the demo: who made it, its title, whether it is ranked (#), tags; what it says of itself; then its films, some with a line. */
export const listReel = `
mira | Trains, mostly at night | | trains, night
Somebody is always leaving. Best seen while you are in one yourself.
the-lady-vanishes-1938 : The window is the best special effect of the decade.
brief-encounter-1945 : Steam, tea, and a clock that will not help.
la-jetee-1962
train-to-busan-2016 : Do not go to the rear carriage.
compartment-no-6-2021 : The one that made me write to a stranger.
pather-panchali-1955
two-acres-of-land-1953

mira | First features that arrived fully formed | # | debuts
Ranked by how little they apologise.
the-night-of-the-hunter-1955 : One film, and then they let him stop.
the-400-blows-1959
badlands-1973
ratcatcher-1999
aftersun-2022 : I had to sit in the foyer afterwards.
breathless-1960
get-out-2017

mira | Kitchens one could live in | | food, quiet
jeanne-dielman-23-quai-du-commerce-1080-1975 : Two hundred minutes and I know where every pot is.
tampopo-1985
babettes-feast-1987
the-lunchbox-2013
35-shots-of-rum-2008 : The rice cooker.
still-walking-2008 : Corn tempura, and everything nobody says.

tomas | Ninety minutes or less | # | short, weeknights
For evenings that begin late. In the order I would put them on.
daisies-1966
close-up-1990
petite-maman-2021 : Seventy-two minutes, and it is not short.
the-house-is-black-1963
touki-bouki-1973
breathless-1960
ida-2013
fallen-leaves-2023
wendy-and-lucy-2008

tomas | Rain that does something | | weather
seven-samurai-1954 : The mud won the battle.
blade-runner-1982
stalker-1979
rashomon-1950
singin-in-the-rain-1952
memories-of-murder-2003
monsoon-wedding-2001

tomas | The long ones, and where to have the break | | long, slow
lawrence-of-arabia-1962 : At the well, of course.
satantango-1994 : Twice. After the doctor, and after the dance.
a-brighter-summer-day-1991
shoah-1985 : Not in one day. It is not meant to be.
children-of-paradise-1945
norte-the-end-of-history-2013
fanny-and-alexander-1982

ines | Women who walk through cities | | walking, cities
They look, and the street looks back.
cleo-from-5-to-7-1962 : Where this list begins, and ends.
vagabond-1985
girlhood-2014
a-girl-walks-home-alone-at-night-2014
mirror-1975
wanda-1970
the-worst-person-in-the-world-2021 : The one where the city stops.

ines | Children who understand more than they say | # | children
where-is-the-friends-house-1987 : A notebook, and the whole of ethics.
the-spirit-of-the-beehive-1973
i-was-born-but-1932
nobody-knows-2004
the-quiet-girl-2022
totem-2023
kes-1969
au-revoir-les-enfants-1987
the-white-balloon-1995

adaeze | Lagos, Dakar, Ouagadougou: where I would start | | africa, beginners
Friends keep asking. Here is the door; the house is large.
touki-bouki-1973 : Start here, with the motorbike.
black-girl-1966
yeelen-1987
eyimofe-2020 : Lagos as it sounds.
timbuktu-2014
bamako-2006
atlantics-2019
hyenas-1992
moolaade-2004
night-of-the-kings-2020

kenji-w | Ozu's neighbours | | japan, families
Not him, but people who could have lived next door.
late-spring-1949
when-a-woman-ascends-the-stairs-1960 : Every evening the same stairs.
still-walking-2008
yi-yi-2000 : The back of the head, where we cannot look.
shoplifters-2018
perfect-days-2023
make-way-for-tomorrow-1937 : The one that made Ozu.

kenji-w | Monsters with a point | | horror, monsters
godzilla-1954
the-babadook-2014
under-the-skin-2013
pans-labyrinth-2006
king-kong-1933
let-the-right-one-in-2008

priya-raman | Songs that carry the plot | | india, music
If you can leave the song out, it is not on this list.
pyaasa-1957
mughal-e-azam-1960
sholay-1975
lagaan-2001
awaara-1951
rrr-2022 : You have never seen people dance at somebody like this.
the-disciple-2020

priya-raman | Ray before breakfast | # | india
pather-panchali-1955
charulata-1964 : The opera glasses.
the-world-of-apu-1959
the-big-city-1963

luka | Borders | | borders, war
Lines that somebody drew, and people who were standing there.
no-mans-land-2001 : Three men, one mine, no way to say it better.
before-the-rain-1994
quo-vadis-aida-2020
tangerines-2013
turtles-can-fly-2004
flee-2021
underground-1995

siobhan | Small towns that know everything | | small towns
the-white-ribbon-2009
winters-bone-2010
picnic-at-hanging-rock-1975
the-quiet-girl-2022
bacurau-2019 : A town that knows how to defend itself.
the-firemens-ball-1967

yusuf | Films with one room | # | chamber
12-angry-men-1957
the-exterminating-angel-1962 : Nobody locks the door. That is the horror of it.
rear-window-1954
this-is-not-a-film-2011 : A flat, a phone, an iguana.
cries-and-whispers-1972
the-celebration-1998

marguerite | Faces in close-up | | faces
the-passion-of-joan-of-arc-1928 : After this the rest is commentary.
persona-1966
three-colours-red-1994
portrait-of-a-lady-on-fire-2019
secret-sunshine-2007
a-woman-under-the-influence-1974

thandi | Cape to Cairo, three to a country | | africa
tsotsi-2005
u-carmen-ekhayelitsha-2005
the-wound-2017
i-am-not-a-witch-2017
rafiki-2018
supa-modo-2018
you-will-die-at-twenty-2019
cairo-station-1958

olek | Poland, a winter syllabus | | poland, winter
ashes-and-diamonds-1958
man-of-iron-1981
ida-2013
cold-war-2018 : Eighty-eight minutes for fifteen years.
eo-2022
the-double-life-of-veronique-1991

camila | South of everything | # | latin america
My ten, this year. Ask again in January.
the-headless-woman-2008
embrace-of-the-serpent-2015
memories-of-underdevelopment-1968
limite-1931 : Drifting since 1931.
whisky-2004
zama-2017
nostalgia-for-the-light-2010 : The desert and the telescope.
central-station-1998
utama-2022
city-of-god-2002

henrik | Quiet apocalypses | | end of the world
stalker-1979
werckmeister-harmonies-2000 : The whale arrives first.
safe-1995
the-seventh-seal-1957
memoria-2021
arrival-2016

noor | Teenagers, handled with care | | coming of age
wadjda-2012 : She wants a bicycle. That is all, and it is everything.
mustang-2015
fish-tank-2009
lady-bird-2017
pariah-2011
y-tu-mama-tambien-2001
the-400-blows-1959

bao | Food first, then feelings | | food
tampopo-1985
the-scent-of-green-papaya-1993
the-lunchbox-2013
in-the-mood-for-love-2000 : Noodles, stairs, a dress.
chungking-express-1994 : Check the date on the tin.
ilo-ilo-2013

rosalind | Crime where nobody is clever | # | crime
fargo-1996
memories-of-murder-2003
le-samourai-1967
the-hitch-hiker-1953
high-and-low-1963
double-indemnity-1944

diego-paz | Westerns without the West | | westerns
black-god-white-devil-1964
marlina-the-murderer-in-four-acts-2017
bacurau-2019
dragon-inn-1967
seven-samurai-1954
theeb-2014
first-cow-2019 : A cow, two men, a cake.

aroha | From our side of the water | | pacific
whale-rider-2002
the-orator-2011
an-angel-at-my-table-1990
samson-and-delilah-2009
once-were-warriors-1994
what-we-do-in-the-shadows-2014 : For afterwards.

viktor-h | Hungary takes its time | | hungary, slow
satantango-1994
werckmeister-harmonies-2000
adoption-1975

leila | Iran, without the clichés | | iran
close-up-1990
the-cow-1969
a-separation-2011 : Everybody is right.
about-elly-2009
gabbeh-1996
the-seed-of-the-sacred-fig-2024
the-house-is-black-1963

jun-ho | Endings I argued about on the way home | # | endings
burning-2018
mulholland-drive-2001
hidden-2005 : Look at the steps again.
memories-of-murder-2003
lavventura-1960
decision-to-leave-2022

esther | Documents that are also poems | | documentary
sans-soleil-1983
the-gleaners-and-i-2000 : Potatoes shaped like hearts.
honeyland-2019
dahomey-2024
stories-we-tell-2012
for-sama-2019
nostalgia-for-the-light-2010

matteo | Sunday afternoons with my grandmother | | family
She falls asleep, and wakes for the good part.
bicycle-thieves-1948
la-strada-1954
roma-2018
the-leopard-1963
nights-of-cabiria-1957
umberto-d-1952 : We do not talk about the dog.
`;
