/** From Dakar to Manila. What a line means is said in `read-reel.ts`. */
export const the1970s = `
The Conformist | Il conformista | 1970 | IT FR DE | it fr | 113 | drama, thriller
Bernardo Bertolucci | Jean-Louis Trintignant, Stefania Sandrelli, Dominique Sanda, Gastone Moschin
A man who wants above all to be like everybody else is sent to Paris to betray his old professor.

Wanda | - | 1970 | US | en | 102 | drama, crime
Barbara Loden | Barbara Loden, Michael Higgins
A woman of the coal fields who has given up her children drifts along with a nervous bank robber.

Valerie and Her Week of Wonders | Valerie a týden divů | 1970 | CZ | cs | 77 | fantasy, horror
Jaromil Jireš | Jaroslava Schallerová, Helena Anýžová
A girl's earrings are stolen and given back, and her town fills with vampires, priests and actors.

Soleil Ô | - | 1970 | MR FR | fr | 98 | drama, experimental
Med Hondo | Robert Liensol, Théo Légitimus
A clerk arrives in Paris believing what he was taught about it at school, and looks for a room and a job.

A Touch of Zen | Xiánǚ | 1971 | TW | zh | 180 | action, history
King Hu | Hsu Feng, Shih Chun, Bai Ying, Roy Chiao
A painter living beside a haunted fort discovers that his new neighbour is hunted and handles a sword.

Walkabout | - | 1971 | AU GB | en | 100 | adventure, drama
Nicolas Roeg | Jenny Agutter, Luc Roeg, David Gulpilil
A girl and her small brother, lost in the desert in school uniform, meet a boy who knows how to live there.

The Godfather | - | 1972 | US | en it | 175 | crime, drama
Francis Ford Coppola | Marlon Brando, Al Pacino, James Caan, Robert Duvall, Diane Keaton, John Cazale
The youngest son of a family in the olive oil trade means to stay out of its real business.

Solaris | Solyaris | 1972 | RU | ru | 167 | science fiction, drama
Andrei Tarkovsky | Donatas Banionis, Natalya Bondarchuk, Jüri Järvet, Anatoly Solonitsyn, Nikolai Grinko
Above an ocean that may be thinking, a psychologist wakes beside somebody he buried on Earth.

Aguirre, the Wrath of God | Aguirre, der Zorn Gottes | 1972 | DE | de | 94 | adventure, history
Werner Herzog | Klaus Kinski, Helena Rojo, Ruy Guerra, Del Negro, Peter Berling
A raft of conquistadors drifts down the Amazon after gold, under a man who has begun to hear himself king.

Cries and Whispers | Viskningar och rop | 1972 | SE | sv | 91 | drama
Ingmar Bergman | Harriet Andersson, Kari Sylwan, Ingrid Thulin, Liv Ullmann
In a house of red rooms two sisters wait by a third who is dying, and only the maid can hold her.

The Harder They Come | - | 1972 | JM | en | 103 | crime, music
Perry Henzell | Jimmy Cliff, Janet Bartley, Carl Bradshaw
A country boy comes to Kingston to cut a record and becomes famous for something else.

Sambizanga | - | 1972 | AO FR | pt | 102 | drama, history
Sarah Maldoror | Domingos de Oliveira, Elisa Andrade
A tractor driver is taken by the police, and his wife walks from prison to prison with a child on her back.

Touki Bouki | - | 1973 | SN | wo fr | 85 | drama, comedy
Djibril Diop Mambéty | Magaye Niang, Mareme Niang, Aminata Fall
A herdsman with a horned motorcycle and a student raise the fare from Dakar to Paris by any means.

The Spirit of the Beehive | El espíritu de la colmena | 1973 | ES | es | 98 | drama
Víctor Erice | Ana Torrent, Fernando Fernán Gómez, Teresa Gimpera, Isabel Tellería
After a travelling show brings Frankenstein to a Castilian village, a small girl goes looking for the monster.

Don't Look Now | - | 1973 | GB IT | en it | 110 | horror, drama
Nicolas Roeg | Julie Christie, Donald Sutherland, Hilary Mason, Clelia Matania
A couple in mourning winter in Venice, where a blind woman says she has seen their daughter.

Badlands | - | 1973 | US | en | 94 | crime, romance
Terrence Malick | Martin Sheen, Sissy Spacek, Warren Oates
A girl who twirls a baton tells how she went off with a boy who looked like James Dean and had a gun.

Garm Hava | - | 1973 | IN | ur | 146 | drama
M. S. Sathyu | Balraj Sahni, Gita Siddharth, Farooq Shaikh
After Partition a shoe manufacturer in Agra stays where he was born while trains take his kin away.

A River Called Titas | Titash Ekti Nadir Naam | 1973 | BD IN | bn | 159 | drama
Ritwik Ghatak | Rosy Samad, Kabori Sarwar, Prabir Mitra
Fishing people on a river of Bengal lose a bride, a child and at last the water itself.

Fear Eats the Soul | Angst essen Seele auf | 1974 | DE | de | 93 | drama, romance
Rainer Werner Fassbinder | Brigitte Mira, El Hedi ben Salem, Barbara Valentin, Irm Hermann
A cleaner in her sixties comes in from the rain, dances with a Moroccan mechanic and marries him.

A Woman Under the Influence | - | 1974 | US | en | 147 | drama
John Cassavetes | Gena Rowlands, Peter Falk
A wife who loves too loudly and a husband who does not know how to help try to hold a house together.

The Conversation | - | 1974 | US | en | 113 | thriller, mystery
Francis Ford Coppola | Gene Hackman, John Cazale, Allen Garfield, Cindy Williams, Harrison Ford
A man who records others for a living cannot stop listening to a couple walking round a square.

Jeanne Dielman, 23, quai du Commerce, 1080 Bruxelles | - | 1975 | BE FR | fr | 201 | drama
Chantal Akerman | Delphine Seyrig, Jan Decorte
Three days of a widow's exact household, in which the potatoes are one day left too long on the stove.

Mirror | Zerkalo | 1975 | RU | ru | 107 | drama
Andrei Tarkovsky | Margarita Terekhova, Ignat Daniltsev, Alla Demidova, Anatoly Solonitsyn
A man remembers the house of his childhood, his mother at the fence and a barn burning in the rain.

Xala | - | 1975 | SN | wo fr | 123 | comedy, drama
Ousmane Sembène | Thierno Leye, Myriam Niang
A businessman of the new republic takes a third wife and finds on the wedding night that he has been cursed.

Chronicle of the Years of Fire | Chronique des années de braise | 1975 | DZ | ar fr | 177 | history, war
Mohammed Lakhdar-Hamina | Yorgo Voyagis, Mohammed Lakhdar-Hamina
A peasant leaves his dry village for the city and is carried along by the years that lead to revolt.

Picnic at Hanging Rock | - | 1975 | AU | en | 115 | mystery, drama
Peter Weir | Rachel Roberts, Anne-Louise Lambert, Dominic Guard, Helen Morse
On St Valentine's Day of 1900 some schoolgirls in white climb a rock, and not all of them come down.

Sholay | - | 1975 | IN | hi | 204 | action, adventure, music
Ramesh Sippy | Dharmendra, Sanjeev Kumar, Hema Malini, Amitabh Bachchan, Jaya Bhaduri, Amjad Khan
A retired policeman hires two thieves he once arrested to catch the bandit who rules the hills.

Dersu Uzala | - | 1975 | RU JP | ru | 142 | adventure, drama
Akira Kurosawa | Maxim Munzuk, Yuri Solomin
A surveyor in the forests of the Far East is taught by a hunter who speaks of fire and wind as people.

India Song | - | 1975 | FR | fr | 120 | drama, experimental
Marguerite Duras | Delphine Seyrig, Michael Lonsdale
Voices remember an ambassador's wife, who dances through the heat of an embassy without opening her mouth.

Nashville | - | 1975 | US | en | 160 | music, drama
Robert Altman | Ronee Blakley, Keith Carradine, Lily Tomlin, Karen Black, Henry Gibson, Ned Beatty
Five days in the capital of country music, with two dozen people who all hope to be heard.

Barry Lyndon | - | 1975 | GB US | en | 185 | history, drama
Stanley Kubrick | Ryan O'Neal, Marisa Berenson, Patrick Magee, Hardy Krüger
An Irish boy leaves home after a duel and gambles, fights and marries his way into a great house.

Manila in the Claws of Light | Maynila, sa mga Kuko ng Liwanag | 1975 | PH | tl | 126 | drama
Lino Brocka | Bembol Roco, Hilda Koronel, Lou Salvador Jr., Tommy Abuel
A fisherman works on building sites in the capital while he looks for the girl who was promised a job there.

Adoption | Örökbefogadás | 1975 | HU | hu | 87 | drama
Márta Mészáros | Katalin Berek, Gyöngyvér Vigh
A factory worker of forty-three who wants a child befriends a girl from the home down the road.

Insiang | - | 1976 | PH | tl | 95 | drama
Lino Brocka | Hilda Koronel, Mona Lisa, Ruel Vernal, Rez Cortez
In a slum of Manila a daughter is betrayed by her mother, the mother's lover and her own, and thinks it over.

Canoa | Canoa: memoria de un hecho vergonzoso | 1976 | MX | es | 115 | drama, history
Felipe Cazals | Enrique Lucero, Salvador Sánchez, Ernesto Gómez Cruz
Five young men from Puebla stop for the night in a village whose priest sees communists everywhere.

Harlan County, USA | - | 1976 | US | en | 104 | documentary
Barbara Kopple | -
Miners in Kentucky go on strike for a contract, and their wives hold the road at five in the morning.

Taxi Driver | - | 1976 | US | en | 114 | drama, crime
Martin Scorsese | Robert De Niro, Jodie Foster, Cybill Shepherd, Harvey Keitel, Albert Brooks, Peter Boyle
A man who cannot sleep drives through New York at night and comes to think it wants cleaning.

The Ascent | Voskhozhdeniye | 1977 | RU | ru de | 111 | war, drama
Larisa Shepitko | Boris Plotnikov, Vladimir Gostyukhin, Anatoly Solonitsyn
Two partisans go through the snow for food, and what each is made of is asked of him by an interrogator.

House | Hausu | 1977 | JP | ja | 88 | horror, comedy
Nobuhiko Obayashi | Kimiko Ikegami, Miki Jinbo, Kumiko Ohba, Yōko Minamida
Seven schoolgirls spend the holidays with an aunt whose house, piano and cat are all hungry.

Killer of Sheep | - | 1978 | US | en | 80 | drama
Charles Burnett | Henry G. Sanders, Kaycee Moore, Charles Bracy, Angela Burnett
A slaughterhouse worker in Watts cannot sleep, while children play on roofs and a motor falls off a truck.

Days of Heaven | - | 1978 | US | en | 94 | drama, romance
Terrence Malick | Richard Gere, Brooke Adams, Sam Shepard, Linda Manz
Two lovers who pass for brother and sister bring in the wheat of a young farmer said to be dying.

Alexandria… Why? | Iskandariyya… lih? | 1979 | EG | ar | 133 | drama, history
Youssef Chahine | Mohsen Mohieddin, Naglaa Fathi, Farid Shawqi, Mahmoud el-Meliguy
With Rommel at the gates, a schoolboy in love with Hollywood puts on a show and dreams of leaving.

My Brilliant Career | - | 1979 | AU | en | 100 | drama, romance
Gillian Armstrong | Judy Davis, Sam Neill, Wendy Hughes, Robert Grubb
A farmer's daughter in the bush means to be a writer, and a good match does not change her mind.

The Marriage of Maria Braun | Die Ehe der Maria Braun | 1979 | DE | de en | 120 | drama
Rainer Werner Fassbinder | Hanna Schygulla, Klaus Löwitsch, Ivan Desny
Married for half a day and a night, a woman rises with the country around her while she waits.

Stalker | - | 1979 | RU | ru | 162 | science fiction, drama
Andrei Tarkovsky | Alexander Kaidanovsky, Anatoly Solonitsyn, Nikolai Grinko, Alisa Freindlich
A guide leads a writer and a scientist through a fenced-off country to a room that grants wishes.

Apocalypse Now | - | 1979 | US | en | 147 | war, drama
Francis Ford Coppola | Martin Sheen, Marlon Brando, Robert Duvall, Frederic Forrest, Laurence Fishburne
A captain goes up a river in Vietnam to end the command of a colonel who has made a kingdom there.

Alien | - | 1979 | GB US | en | 117 | science fiction, horror
Ridley Scott | Sigourney Weaver, Tom Skerritt, Veronica Cartwright, Harry Dean Stanton, John Hurt, Ian Holm
The crew of a towing ship is woken to answer a signal and carries something back aboard.
`;
