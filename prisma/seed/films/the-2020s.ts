/** What will be old one day. What a line means is said in `read-reel.ts`. */
export const the2020s = `
Quo Vadis, Aida? | - | 2020 | BA AT RO | bs en | 101 | war, drama
Jasmila Žbanić | Jasna Đuričić, Izudin Bajrović, Boris Ler, Dino Bajrović
An interpreter for the United Nations in Srebrenica translates assurances while her family is outside the gate.

Nomadland | - | 2020 | US | en | 107 | drama
Chloé Zhao | Frances McDormand, David Strathairn, Linda May
When the town of the gypsum works is closed a widow moves into her van and follows the seasonal jobs.

Another Round | Druk | 2020 | DK SE NL | da | 117 | comedy, drama
Thomas Vinterberg | Mads Mikkelsen, Thomas Bo Larsen, Magnus Millang, Lars Ranthe
Four tired teachers test a theory that people are born with too little alcohol in the blood.

Identifying Features | Sin señas particulares | 2020 | MX ES | es | 95 | drama, mystery
Fernanda Valadez | Mercedes Hernández, David Illescas
A mother travels to the border to look for her son, who left for the north and did not call.

The Disciple | - | 2020 | IN | mr hi en | 127 | drama, music
Chaitanya Tamhane | Aditya Modak, Arun Dravid
A singer gives his youth to classical music, his guru and the voice on some old tapes.

Night of the Kings | La Nuit des rois | 2020 | CI FR CA SN | fr dyu | 93 | drama, fantasy
Philippe Lacôte | Bakary Koné, Steve Tientcheu, Rasmané Ouédraogo
A pickpocket new to the prison of Abidjan is made storyteller and must not end before the red moon sets.

Eyimofe | Eyimofe (This Is My Desire) | 2020 | NG | en yo | 116 | drama
Arie Esiri, Chuko Esiri | Jude Akuwudike, Temi Ami-Williams
An electrician and a hairdresser in Lagos each gather what it costs to leave.

Drive My Car | Doraibu mai kā | 2021 | JP | ja ko en | 179 | drama
Ryūsuke Hamaguchi | Hidetoshi Nishijima, Tōko Miura, Masaki Okada, Reika Kirishima
A director rehearses Chekhov in many languages in Hiroshima and is driven there by a young woman who keeps silent.

Titane | - | 2021 | FR BE | fr | 108 | horror, drama
Julia Ducournau | Agathe Rousselle, Vincent Lindon, Garance Marillier
A dancer with a plate in her skull who loves cars hides from the police as somebody's lost son.

Petite Maman | - | 2021 | FR | fr | 72 | drama, fantasy
Céline Sciamma | Joséphine Sanz, Gabrielle Sanz, Nina Meurisse, Margot Abascal
While her parents clear out a house a girl meets another in the woods who is building a hut.

The Worst Person in the World | Verdens verste menneske | 2021 | NO FR SE | no | 128 | romance, comedy, drama
Joachim Trier | Renate Reinsve, Anders Danielsen Lie, Herbert Nordrum
Twelve chapters, a prologue and an epilogue in the life of a woman nearing thirty who has not decided.

Lingui, the Sacred Bonds | Lingui | 2021 | TD FR DE BE | fr ar | 87 | drama
Mahamat-Saleh Haroun | Achouackh Abakar Souleymane, Rihane Khalil Alio
A woman outside N'Djamena who makes stoves out of tyres stands by a daughter the law does not help.

Compartment No. 6 | Hytti nro 6 | 2021 | FI RU EE DE | ru fi | 107 | drama, romance
Juho Kuosmanen | Seidi Haarla, Yuriy Borisov, Dinara Drukarova
A student on the train to Murmansk shares her compartment with a miner who drinks.

The Power of the Dog | - | 2021 | NZ AU GB | en | 126 | drama, western
Jane Campion | Benedict Cumberbatch, Kirsten Dunst, Jesse Plemons, Kodi Smit-McPhee
A rancher in Montana despises his brother's new wife and her son, who makes paper flowers.

Hive | Zgjoi | 2021 | XK CH MK | sq | 84 | drama
Blerta Basholli | Yllka Gashi, Çun Lajçi, Aurita Agushi
Her husband missing since the war, a woman in a Kosovan village learns to drive and to sell peppers.

Memoria | - | 2021 | CO TH GB | en es | 136 | drama, mystery
Apichatpong Weerasethakul | Tilda Swinton, Elkin Díaz, Jeanne Balibar, Juan Pablo Urrego, Daniel Giménez Cacho
A woman in Bogotá is woken by a bang that nobody else hears and tries to describe it.

Clara Sola | - | 2021 | CR SE BE | es | 106 | drama
Nathalie Álvarez Mesén | Wendy Chinchilla Araya, Daniel Castañeda Rincón, Ana Julia Porras Espinoza
A woman of forty whom her village takes for a healer wants to be touched like anybody else.

Flee | Flugt | 2021 | DK FR NO SE | da | 89 | animation, documentary
Jonas Poher Rasmussen | -
On the eve of his wedding a man tells a friend for the first time how he came to Denmark as a boy.

The Gravedigger's Wife | Guled & Nasra | 2021 | FI SO DE FR | so | 82 | drama
Khadar Ayderus Ahmed | Omar Abdi, Yasmin Warsame
A gravedigger in Djibouti sets out on foot to find the money for his wife's operation.

Neptune Frost | - | 2021 | RW US | rw en | 105 | science fiction, music
Saul Williams, Anisia Uzeyman | Cheryl Isheja, Elvis Ngabo, Bertrand Ninteretse
A miner and a runaway meet in a village of hackers built from the computers their hills were dug for.

Summer of Soul | - | 2021 | US | en | 118 | documentary, music
Questlove | -
In 1969 Harlem gave six free concerts in a park, and the reels lay in a basement for fifty years.

Aftersun | - | 2022 | GB US | en | 102 | drama
Charlotte Wells | Paul Mescal, Frankie Corio
A woman looks at the tapes of a holiday in Turkey with her father, when she was eleven and he thirty.

Saint Omer | - | 2022 | FR | fr | 122 | drama
Alice Diop | Kayije Kagame, Guslagie Malanda, Valérie Dréville, Aurélia Petit
A novelist attends the trial of a student who left her child to the tide, and recognises too much.

Joyland | - | 2022 | PK US | ur pa | 126 | drama, romance
Saim Sadiq | Ali Junejo, Rasti Farooq, Alina Khan, Sarwat Gilani
The youngest son of a family in Lahore takes a job as a backing dancer and does not say for whom.

Everything Everywhere All at Once | - | 2022 | US | en zh yue | 139 | comedy, science fiction, action
Daniel Kwan, Daniel Scheinert | Michelle Yeoh, Stephanie Hsu, Ke Huy Quan, James Hong, Jamie Lee Curtis
The owner of a launderette in the middle of a tax audit learns that she is needed in other universes.

EO | - | 2022 | PL IT | pl it | 86 | drama
Jerzy Skolimowski | Sandra Drzymalska, Lorenzo Zurzolo, Isabelle Huppert
A donkey taken from a circus wanders across Europe from hand to hand.

Decision to Leave | Heojil kyolshim | 2022 | KR | ko zh | 138 | mystery, romance
Park Chan-wook | Tang Wei, Park Hae-il, Lee Jung-hyun
A detective who cannot sleep watches over a widow whose husband fell from a mountain.

RRR | - | 2022 | IN | te | 182 | action, music
S. S. Rajamouli | N. T. Rama Rao Jr., Ram Charan, Ajay Devgn, Alia Bhatt
Two men save a boy from a burning bridge and become friends before they know on which sides they are.

Alcarràs | - | 2022 | ES IT | ca | 120 | drama
Carla Simón | Jordi Pujol Dolcet, Anna Otín, Xènia Roset
A family brings in what may be its last harvest of peaches before the land is given over to solar panels.

Utama | - | 2022 | BO UY | qu es | 87 | drama
Alejandro Loayza Grisi | José Calcina, Luisa Quispe, Santos Choque
An old couple herds llamas on the dry highlands, and a grandson comes to talk them into leaving.

The Quiet Girl | An Cailín Ciúin | 2022 | IE | ga en | 95 | drama
Colm Bairéad | Catherine Clinch, Carrie Crowley, Andrew Bennett
A child in the way at home spends a summer with relations who brush her hair and leave a biscuit on the table.

The Blue Caftan | Le Bleu du caftan | 2022 | MA FR BE | ar | 122 | drama, romance
Maryam Touzani | Lubna Azabal, Saleh Bakri, Ayoub Missioui
In the medina of Salé a tailor, his wife and a new apprentice work on one blue caftan.

Past Lives | - | 2023 | US KR | en ko | 106 | romance, drama
Celine Song | Greta Lee, Teo Yoo, John Magaro
Twenty-four years after she left Seoul a writer walks through New York with the boy she used to walk home with.

Anatomy of a Fall | Anatomie d'une chute | 2023 | FR | fr en | 151 | drama, crime
Justine Triet | Sandra Hüller, Swann Arlaud, Milo Machado-Graner, Antoine Reinartz
A writer's husband lies dead before their chalet, and a court takes the marriage apart to know why.

The Zone of Interest | - | 2023 | GB PL US | de pl | 105 | drama, history
Jonathan Glazer | Christian Friedel, Sandra Hüller
A commandant's wife is proud of her garden, whose wall is that of the camp.

Perfect Days | - | 2023 | JP DE | ja | 124 | drama
Wim Wenders | Kōji Yakusho, Tokio Emoto, Arisa Nakano
A man who cleans the toilets of Tokyo listens to cassettes and photographs light in the trees.

Fallen Leaves | Kuolleet lehdet | 2023 | FI DE | fi | 81 | romance, comedy
Aki Kaurismäki | Alma Pöysti, Jussi Vatanen
Two lonely people in Helsinki go to the cinema once, and then he loses her number.

Banel & Adama | Banel e Adama | 2023 | SN FR ML | ff | 87 | romance, drama
Ramata-Toulaye Sy | Khady Mane, Mamadou Diallo
Two lovers in the north of Senegal want a house of their own and no duties, and the rain does not come.

Four Daughters | Banāt Ulfa | 2023 | TN FR DE SA | ar | 107 | documentary, drama
Kaouther Ben Hania | Hend Sabri, Olfa Hamrouni, Nour Karoui, Ichrak Matar
A mother and two daughters play their lives together with actresses who stand in for the two who left.

Tótem | - | 2023 | MX DK FR | es | 95 | drama
Lila Avilés | Naíma Sentíes, Montserrat Marañón, Marisol Gasé
A girl of seven waits all day in her grandfather's house to see her father at his birthday party.

The Boy and the Heron | Kimitachi wa dō ikiru ka | 2023 | JP | ja | 124 | animation, fantasy
Hayao Miyazaki | Soma Santoki, Masaki Suda
A boy who has lost his mother is teased by a heron into a tower where she may be alive.

All We Imagine as Light | - | 2024 | IN FR NL LU | ml hi mr | 118 | drama, romance
Payal Kapadia | Kani Kusruti, Divya Prabha, Chhaya Kadam, Hridhu Haroon
Two nurses who share a flat in Mumbai and a cook about to be evicted go down to the sea.

Dahomey | - | 2024 | BJ FR SN | fr fon | 68 | documentary, history
Mati Diop | -
Twenty-six royal treasures travel home from Paris to Benin, and one of them speaks in the dark.

Flow | Straume | 2024 | LV BE FR | zxx | 85 | animation, adventure, fantasy
Gints Zilbalodis | -
In a flood a cat that keeps to itself must share a boat with a dog, a lemur, a bird and a capybara.

I'm Still Here | Ainda Estou Aqui | 2024 | BR FR | pt | 137 | drama, history
Walter Salles | Fernanda Torres, Selton Mello, Fernanda Montenegro
A mother of five in Rio goes on with the household after men came to take her husband for a few questions.

The Seed of the Sacred Fig | Dāne-ye anjir-e maʿābed | 2024 | IR DE FR | fa | 167 | drama, thriller
Mohammad Rasoulof | Missagh Zareh, Soheila Golestani, Mahsa Rostami, Setareh Maleki
An investigating judge in Tehran is promoted as the protests begin, and his pistol disappears at home.

No Other Land | - | 2024 | PS NO | ar he en | 92 | documentary
Basel Adra, Hamdan Ballal, Yuval Abraham, Rachel Szor | Basel Adra, Yuval Abraham
A young man films the bulldozers in the villages he grew up in, beside a journalist who may drive home at night.
`;
