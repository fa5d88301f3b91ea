import { wordSet } from "../word-set";

/** Given names of women that begin with K to Z, as English-language news spells them. */
export const WOMEN_K_TO_Z = wordSet(
  `Kaarina Kaat Kadiatou Kadidia Kadri Kadriye Kaede Kaija Kaisa Kaitlin Kaitlyn Kaja Kajal Kajsa Kalina Kalliopi
  Kalo Kalpana Kalyani Kamala Kamelia Kamila Kamilla Kamla Kamuran Kana Kanae Kanako Kanchan Kandace Kangana Kanika
  Kanimozhi Kannika Kanya Kaori Kaoru Kara Karen Kari Karianne Karien Karima Karin Karina Karine Karla Karlijn
  Karlygash Karna Karolina Karoline Karolína Kartika Kartini Karuna Karyn Kasumi Kata Katalin Katariina Katarina
  Katarzyna Katarína Katayoun Kate Katelijne Katelyn Katerina Kateryna Kateřina Katharina Katharine Katherina
  Katherine Kathi Kathie Kathleen Kathrin Kathrine Kathryn Kathryne Kathy Katie Katinka Katja Katlyn Katri Katrien
  Katrin Katrina Katsuko Katy Katya Kavita Kavitha Kavya Kawthar Kay Kaye Kayla Kayleigh Kayoko Kazimiera Kazue
  Kazuko Kehinde Keiko Keira Keisha Keit Kelli Kellie Kelly Kellyanne Kelsey Kemi Kendall Kendra Keren Keri Kerri
  Kerry Kersti Kerstin Ketaki Ketevan Keti Keziah Kgomotso Khadija Khadijah Khady Khalida Khanyisile Khatia Khatuna
  Khawla Khofifah Kholoud Khrystyna Khuraman Khushboo Kiana Kiara Kidist Kikelomo Kikuko Kim Kimberlee Kimberley
  Kimberly Kimiko Kinga Kinuko Kirsi Kirsteen Kirsten Kirsti Kirstie Kirstin Kirsty Kirti Kishwar Kitty Kiyoko
  Kjersti Klaartje Klara Klaudia Klavdia Klára Kolinda Komal Konstantina Konul Kornelia Kotomi Kripa Krishnaveni
  Krista Kristal Kristel Kristen Kristi Kristie Kristiina Kristin Kristina Kristine Kristy Kristýna Krisztina Kriti
  Krysta Krystal Krystle Krystyna Ksenia Kseniya Kshama Kulsoom Kumiko Kunduz Kunigunde Kuniko Kusum Květa
  Květoslava Kyla Kylie Kyllikki Kyoko Kyra Kyriaki Kátia Külli Lacey Lada Ladan Ladi Ladonna Laetitia Lagle Laila
  Laima Laine Lakshmi Lala Laleh Lalita Lamia Lana Laoise Laquita Lara Larisa Larissa Larysa Lashonda Lata Latanya
  Latasha Latifa Latisha Latonya Latoya Laura Laure Laureen Laurel Lauren Laurence Laurene Laurette Laurie Lauryn
  Lavanya Laverne Lavinia Lavonne Laxmi Layla Leah Leana Leann Leanna Leanne Leda Leela Leelo Leena Leentje Leigh
  Leila Lekha Lela Lelia Leman Lemlem Lena Lene Leni Lenie Lenka Lenora Lenore Lenuța Leocadia Leona Leonie Leonor
  Leonora Leontyne Leora Lerato Lesa Lesia Lesley Leslie Lestari Lesya Leta Leticia Letitia Letizia Lettie Letícia
  Lexi Leyla Leymah Lia Liana Liane Libby Libuše Licia Lidia Lidiya Lieke Liene Liesbeth Liesel Lieselotte Liesje
  Lieve Lihi Liia Liina Liisa Lika Lila Lilas Lilia Lilian Liliana Liliane Lilit Lilith Liliya Lill Lilla Lillian
  Lillie Lilly Lily Limor Lina Linda Lindiwe Lindsay Lindsey Linette Linnea Liora Lisa Lisbet Lisbeth Lise Liselot
  Liselotte Lisette Lissa Litia Liubov Liv Livia Liviana Liz Liza Lizbeth Lizette Lizzie Ljiljana Ljubica Ljudmila
  Lleucu Loida Lois Lola Lolita Lona Lora Loredana Loreen Lorelei Lorella Loren Lorena Lorene Lorenza Loreta Loretta
  Lori Lorna Lorraine Lorrie Lotta Lotte Lottie Loubna Louella Louisa Louise Louison Lovisa Lowri Luana Luann Lubna
  Lucero Lucette Lucia Luciana Lucie Lucienne Lucila Lucille Lucinda Lucretia Lucrezia Lucy Lucyna Lucía Ludivine
  Ludmila Ludmiła Ludovica Luella Luigia Luisa Luise Luiza Lujain Luljeta Lulwa Luminița Luned Lupita Lusine Luz
  Luzia Luísa Lydia Lydie Lyla Lynda Lyndsay Lyndsey Lynette Lynn Lynne Lynnette Lyubov Lyudmila Lyudmyla Léonie
  Léontine Lídia Lígia Lívia Lúcia Lāsma Līga Maaike Maame Maarit Maarja Maartje Maayan Mabel Macarena Machiko
  Machteld Macy Madalena Madalyn Maddalena Maddie Madeleine Madeline Madelon Madelyn Madge Madhavi Madhu Madhuri
  Madina Madoka Mae Mafalda Magali Magda Magdalena Magdaléna Magdolna Maggie Maha Mahin Mahjabeen Mahlet Mahnaz
  Mahsa Mahua Maia Maighread Maija Maiju Maiko Mailis Mair Maire Mairead Mairi Mairéad Maite Maja Majella Majida
  Majlinda Maka Makayla Makda Maki Makiko Malak Malala Malathi Malati Malavika Malee Maleeha Malgorzata Maliheh
  Malika Malin Malina Malini Malka Malki Mallika Mallory Malvina Mamata Mami Mamie Mamphela Mamta Mana Manal Manami
  Manana Manar Mandana Mandi Mandira Mandy Mane Maneka Mangala Manica Manijeh Manisha Manjari Manju Manjula Manon
  Mansa Mansoureh Manuela Mapaseka Mara Marcela Marcelina Marcella Marci Marcia Marcie Marcy Mared Mareike Maret
  Marga Margaret Margareta Margarete Margarethe Margaretta Margarida Margarita Margaux Marged Margery Margherita
  Margie Margit Margo Margot Margreet Margret Margrethe Margriet Marguerite Margun Maria Mariagrazia Mariah Mariam
  Mariama Marian Mariana Mariangela Mariann Marianne Mariarosaria Maribel Maricarmen Maricela Maricruz Marie
  Marie-Christine Marie-Claire Marie-Hélène Marie-Josée Marie-Laure Marie-Louise Marie-Luise Marie-Pierre
  Marie-Thérèse Marieke Mariel Mariela Mariella Marielle Marietta Mariette Mariitta Marija Marijke Marika Marike
  Mariko Marilee Marilena Marilou Marilyn Marilynn Marilynne Marina Marinalva Marinella Marioara Mariola Marion
  Marisa Marisela Marisol Marissa Marit Marita Maritza Mariya Mariângela Mariétou Mariëlle Mariëtte Marja Marjan
  Marjana Marjatta Marjeta Marjo Marjolein Marjorie Marju Marketta Markéta Marla Marleen Marlena Marlene Marlies
  Marloes Marlène Marna Marsali Marsha Marta Martha Marti Martina Martine Marva Marwa Mary Maryam Maryana Maryann
  Maryanne Marybeth Maryellen Maryjo Maryla Marylou Maryna Maryse Maryvonne Marzena Marzia Marzieh Marziyeh María
  Marília Masako Masami Masayo Masha Masih Masoumeh Mathilde Matilda Matilde Mattie Maud Maude Maura Maureen Mavis
  Mavluda Maxime Maxine May Maya Mayawati Mayra Maysa Maysoon Mayu Mayuko Mayumi Mazie Maznah Maëlle Małgorzata
  Meaghan Meaza Mechthild Medha Meena Meenakshi Meera Meg Megan Megawati Meghan Meghann Meghna Megumi Mehbooba
  Mehrangiz Mehreen Mehri Mehriban Mehwish Meike Meinir Meir Meirav Melania Melanie Melba Melda Melek Meleri Melina
  Melinda Melisa Melissa Mella Mellody Melodie Meltem Melva Menaka Menna Meral Merav Mercedes Meredith Mererid
  Merete Merethe Meriam Meriem Merike Meritxell Merja Merle Meruert Mervat Merve Mervi Meryem Meryl Meseret Metka
  Mette Meutya Mhairi Mia Micaela Michaela Michal Michalina Michela Michele Micheletti Michelina Micheline Michelle
  Michiko Michèle Midori Mieke Mieko Mieneke Mihaela Miina Mika Mikaela Mikako Miki Mikiko Mila Milada Milagros
  Milda Mildred Milena Milica Millicent Millie Milly Miloslava Milva Mimi Mimma Mimoza Mina Minako Minal Mindy
  Minerva Minke Minna Minnie Minoo Minori Mioara Mira Miranda Mireia Mireille Mirela Mirella Mireya Miri Miriam
  Mirja Mirjam Mirjami Mirjana Miroslava Mirosława Mirta Misaki Misako Misty Mitali Mitra Mitsuko Mitsuyo Mitzi Miwa
  Miyako Miyoko Miyuki Mizuho Mizuki Mmusi Modupe Mohini Moira Mojca Mojgan Mojisola Mollie Molly Momoko Mona Monica
  Moniek Monika Monique Monireh Monisha Montserrat Morag Morenike Morfydd Morgan Morgana Morgane Morna Mouna Mounia
  Mpho Mridula Mrinalini Mufaro Muireann Mukhabbat Mukta Mulu Mumbi Mumtaz Muna Munira Muriel Murielle Muthoni
  Mwajuma Mwanaisha Mya Myfanwy Myla Mylène Myra Myriam Myrna Myroslava Myrsini Myrthe Myrtle Mzia Máire Márcia
  Mária Márta Märta Mélanie Mélisande Mónica Mónika Mübeccel Müge Müjde Münevver Māra Na'ama Naama Nabila Naciye
  Nada Nadezhda Nadia Nadine Nadiya Nadja Nadège Naděžda Nafisa Nafisat Nafissatou Nafula Naheed Nahid Naima Naira
  Nairi Najat Najla Najwa Nakato Nalan Naledi Nalini Nami Namita Namrata Namubiru Nana Nanako Nanami Nanci Nancy
  Nandi Nandini Nandita Nanette Nani Nankya Nanna Nansi Nanuli Naoko Naomi Naoual Narges Nargis Nargiza Narine
  Narjis Narmin Naseem Nashwa Nasim Nasreen Nasrin Nastassja Natacha Natalia Natalie Nataliia Nataliya Natalya
  Natasa Natasha Nataša Natela Nathalie Natia Natividad Natsuki Natsuko Natsumi Nattaya Natália Natércia Nausheen
  Nawal Nawel Nayeli Nayla Nayyar Nazan Nazanin Nazaret Nazik Nazira Nazlı Ndeye Ndèye Necla Neelam Neelie Neema
  Neena Neerja Neeta Neetu Negar Negin Neha Nekesa Nelda Nelia Nell Nelleke Nellie Nelly Nerea Nerina Neringa
  Nermeen Nermin Nerys Neslihan Nesrin Nesrine Nesta Nestan Neta Netta Nettie Netumbo Neusa Neuza Nevena Nevin Neža
  Ngaire Ngozi Niamh Nichole Nicki Nicola Nicole Nicoleta Nicoletta Nicolette Nicolien Nidia Nienke Nieves Nigar
  Nigella Nighat Nigora Nihad Nihal Niharika Niina Nijolė Niki Nikki Nikola Nikoletta Nila Nilar Nilay Nilda Nilde
  Nilgün Nilima Niloofar Niloufar Nilufar Nilüfer Nimet Nina Ningsih Nino Nira Nirit Nirmala Nirupama Nisha Nisreen
  Nita Nitza Nivedita Nives Njambi Njeri Njoki Nkechi Nkem Nkiru Nkosazana Nneka Nnenna Nobuko Nodira Noelia Noelle
  Noemi Noga Nokuthula Nola Nolwazi Nomalanga Nomathemba Nombulelo Nomfundo Nomsa Nomvula Nona Nongnuch Nonhlanhla
  Nontsikelelo Noor Noora Noorjahan Noortje Nooshin Nora Norah Noreen Noriko Norma Nouha Nour Noura Noxolo Nozomi
  Noémi Noémie Noëlle Ntombi Nuala Nuha Nune Nunzia Nupur Nuran Nurana Nuray Nurcan Nurhan Nuria Nurit Nurul Nvard
  Nyambura Nyasha Nydia Nyokabi Nádia Nélida Nóirín Nóra Oana Obiageli Obioma Octavia Octavie Océane Oddny Odelia
  Odete Odette Odile Ofelia Ofra Oili Ojiugo Oksana Olena Olesya Olfa Olga Olha Olimpia Olive Olivia Oliwia Olubunmi
  Oluchi Oluremi Olwen Olympe Olympia Olívia Omaima Ombline Omolara Omotola Ondine Onsari Onyinye Oona Ophelia
  Ophélie Oppah Oprah Orapin Oriana Oriane Orietta Orit Orla Orlaith Orly Orna Ornela Ornella Orsola Orsolya Orysia
  Osnat Otilia Ottavia Ottilie Otília Ouafa Oumou Outi Oľga Padma Padmaja Padmini Paetongtarn Paige Palesa Pallavi
  Palmira Paloma Pam Pamela Panagiota Pankaja Paola Paraschiva Paraskevi Parastoo Pari Parineeti Parisa Parul
  Parvaneh Parvati Parveen Parvin Pat Patcharee Patrice Patricia Patrizia Patrycja Patrícia Patsy Patti Patty Paula
  Paule Paulette Paulien Paulina Pauline Pavla Pavlína Pearl Pegah Peggy Peig Pelagia Pelin Penelope Penny Perihan
  Perla Pernille Perrine Persis Pervin Petra Petronella Philippa Philippine Philomena Phindile Phoebe Photini
  Phumzile Phylicia Phyllis Phyo Pia Piedad Piedade Pien Pierina Pierrette Piia Pilar Pina Pippa Piret Pirjo Pirkko
  Piroska Pleun Ploy Pnina Polina Polly Polyxeni Pooja Poonam Popi Pornthip Portia Prabha Prachi Pragati Pragya
  Pramila Pranitha Prapasri Pratibha Pratima Preeti Prerna Preta Prisca Priscila Priscilla Priti Priya Priyanka Puan
  Puleng Purificación Pushpa Puspa Putri Päivi Pénélope Pınar Quiana Qurratulain Rabab Rabia Rachael Rachel Rachele
  Rachelle Rachida Rachna Rada Radha Radhika Radka Radmila Rafaela Raffaella Rafidah Raghad Raghida Ragini Ragna
  Ragnhild Rahaf Rahayu Raheela Rahel Rahma Raija Raili Raisa Raja Rajaa Rajani Rajni Rajshree Rakiya Raksha Ralitsa
  Raluca Rama Ramata Ramatoulaye Ramatu Ramila Ramla Ramona Ramya Rana Randa Randi Rania Ranjana Raquel Rasa Rasha
  Rashida Rashmi Rasma Rati Ratna Raushan Raya Rayhana Rayna Razia Reba Rebeca Rebecca Rebekah Reem Reena Reet
  Refilwe Regan Regina Regine Rehana Rehema Reidun Reiko Reina Reine Reinhild Reinie Rekha Remedios Remi Rena Renata
  Renate Rene Renee Renita Renske Renu Renuka Renée Reshma Reta Retno Reva Revathi Reyes Reyhan Reyna Rhea Rhian
  Rhiannon Rhoda Rhona Rhonda Rhonwen Ria Ricarda Richa Ricki Ridhima Rieke Rieko Riet Rigmor Rigoberta Rihab Riikka
  Riina Riitta Rika Rikako Rikki Riko Rima Rina Rinat Rini Ririn Risa Rishika Risma Rita Ritika Ritsuko Ritu Ritva
  Riva Rivka Rivkah Robbin Roberta Robin Robina Robyn Rochelle Rocio Rocío Rodica Roghayeh Rohini Roisin Rokhaya
  Rokia Roksana Romane Romina Ronit Ronke Roos Roosmarijn Rosa Rosalba Rosaleen Rosalia Rosalie Rosalina Rosalind
  Rosalinda Rosalyn Rosalynn Rosalía Rosamund Rosan Rosana Rosann Rosanna Rosanne Rosaria Rosario Rosaura Rose
  Roseline Rosella Roselyn Rosemarie Rosemary Rosenda Rosetta Roshanak Rosie Rosinha Rosita Roslyn Rossana Rossella
  Roswitha Rosália Rosário Rosângela Roula Rowaida Rowena Roxana Roxane Roxanna Roxanne Roxie Roya Roza Rozanne Ruba
  Rubab Rubina Ruby Ruchi Rudina Rudo Rukhsana Rukhsona Rukmini Rula Rumi Rumiko Runa Rupa Rupali Ruqayya Ruslana
  Rusudan Rutendo Ruth Ruthann Ruthie Ruvimbo Ruxandra Ruzanna Ružena Ryoko Régine Réka Rénée Ríona Róisín Rózsa
  Róża Rūta Růžena Sa'adatu Saadet Saadia Saara Saartje Saba Sabah Sabeen Sabina Sabine Sabrina Sachi Sachie Sachiko
  Sadako Sade Sadhana Sadhbh Sadia Sadie Safa Safaa Safia Safiatou Safina Safiya Safiye Sahar Sahiba Sahle-Work
  Saida Saija Saima Saira Saki Sakiko Sakina Sakshi Sakura Salama Salimata Salla Sallie Sally Salma Salome Salote
  Saltanat Salwa Samah Samaneh Samanta Samantha Samar Samia Samira Sana Sanae Sanam Sanda Sandhya Sandi Sandra
  Sandrine Sandy Sanem Sangeeta Sania Sanita Saniya Sanja Sanjana Sanna Sanne Santoshi Saodat Saoirse Sapana Sara
  Sarabeth Sarah Sarai Sarala Sarasvati Saraswati Sari Sarina Sarit Sarita Sarmīte Saroj Sarojini Sasha Saskia
  Satenik Satoko Satomi Satsuki Satu Saule Saundra Savanna Saveria Savita Savitri Sawsan Sayaka Sayoko Sayuri Saša
  Scarlett Seble Seda Sedef Seema Seija Seiko Selam Selamawit Selda Selena Selin Selma Semiha Semra Senait Senem
  Senga Senja Sepideh Sera Serap Seray Serena Serpil Serwaa Setsuko Sevara Sevda Sevgi Sevil Sevilay Sevim Sevinj
  Sevinç Seyhan Seynabou Sezen Shabana Shabnam Shadi Shadia Shagufta Shaheen Shahla Shahlo Shahnaz Shahnoza Shahrzad
  Shaila Shailaja Shaima Shaina Shaista Shakhnoza Shakira Shakuntala Shalini Shama Shameka Shamim Shamima Shana
  Shanda Shania Shanice Shanna Shannon Shanta Shantel Shanti Sharareh Sharlene Sharmeen Sharmila Sharmistha Sharon
  Sharonda Sharren Sharron Shashikala Shatha Shauna Shavon Shawna Shayla Shazia Sheela Sheelagh Sheena Sheera Sheila
  Shelia Shelley Shelli Shelly Shereen Sheri Sherie Sherine Sherri Sherrie Sherrill Sherron Sherry Sherryl Sheryl
  Sheyla Shiho Shihoko Shikha Shilpa Shinobu Shiori Shira Shireen Shirin Shirley Shirly Shiva Shivani Shizue Shizuka
  Shizuko Shlomit Shobha Shobhana Shohreh Shokoufeh Shola Shona Shoshana Shpresa Shraddha Shreya Shruti Shubhra
  Shulamit Shushan Shushanik Shweta Sian Sibel Sibongile Sibyl Sibylle Sidonia Sidonie Sidsel Sieglinde Sietske
  Sigal Sigalit Signe Sigrid Sigrun Siham Siiri Silje Silke Silvana Silvia Sima Simge Simin Simina Simisola Simona
  Simone Simonetta Simran Sindhu Sindisiwe Sinead Sinem Sini Sinikka Sinmisola Sinéad Siobhan Siobhán Sioned Sira
  Siranush Sirikit Sirilak Sirimavo Sirkka Sirpa Sirun Sisonke Sissel Sissela Sita Sitara Sithembiso Siti Sitora Siv
  Sivan Siwan Sixtine Siân Sjoukje Skaidrīte Skaistė Skylar Sladjana Slavica Slavka Smadar Smaranda Smita Smriti
  Sneha Snehal Snezhana Snežana Sofia Sofie Sofija Sofiya Sofía Sogand Soha Soheila Sointu Sokhna Solange Soledad
  Solfrid Solomiia Solrun Solveig Solvita Solène Somjai Sona Sonal Sonali Sonam Sondos Sondra Songül Sonia Sonja
  Sonni Sonya Sophia Sophie Sopho Sopiko Soraia Soraya Sorcha Sorina Souad Souhir Soumya Soňa Spéciose Sridevi
  Srilatha Srividya Stacey Stacia Stacie Stacy Stanislava Stanisława Stanka Starla Stavroula Stefania Stefanie
  Steffi Stela Stella Stephani Stephanie Stephany Stien Stina Stine Stéphanie Suad Subhadra Subira Suchada Suchitra
  Suci Suda Sudarat Sudarshini Sudha Sue Suellen Sufia Sugandha Suha Suhaila Suhair Sujata Sukanya Suki Sulochana
  Suman Sumana Sumaya Sumera Sumiko Sumire Sumitra Suna Sunanda Sunee Sunetra Sunita Sunniva Supa Supriya Surabhi
  Surekha Susan Susana Susann Susanna Susannah Susanne Sushila Sushma Sushmita Susi Susie Suvi Suzan Suzanna Suzanne
  Suzette Suzi Suzuko Svenja Svetla Svetlana Sviatlana Svitlana Swapna Swara Swarup Swati Sybil Sybilla Sybille
  Sydney Sylvia Sylviane Sylvie Sylwia Synne Synnøve Szilvia Sára Sânziana Ségolène Séverine Síle Sílvia Sónia Sônia
  Tabassum Tabitha Taeko Taghreed Tahani Tahereh Tahira Tahmina Tahmineh Taina Taisiya Takako Takane Talatu Talei
  Tali Talia Talíria Tamaki Tamako Tamar Tamara Tamayo Tambudzai Tamera Tami Tamika Tamiko Tammy Tamra Tamta Tania
  Tanisha Tanja Tansu Tanuja Tanushree Tanvi Tanya Tara Tarana Taraneh Tarja Taru Taryn Tasha Taslima Tatenda
  Tatevik Tatiana Tatjana Tatsuko Tatum Tatyana Tawakkol Tawana Taťána Tecla Teesta Tegan Tegwen Tehila Tehmina
  Tekla Telma Temitope Tenin Teodora Teona Tera Teresa Teresia Teresinha Teresita Tereza Terhi Teri Terri Terrie
  Teruko Terézia Tess Tessa Tetiana Tetyana Teuntje Teuta Thalatha Thandar Thandeka Thandi Thandiwe Thaís Thea
  Theano Thekla Thelma Thembi Theodora Theresa Therese Thida Thiri Thokozile Thuli Thulisile Thuraya Thérèse Tia
  Tiana Tiara Tiffany Tigist Tiina Tiiu Tijen Tilda Tina Tinatin Tineke Tinne Tiphaine Tirion Tirunesh Tirza Titi
  Titiek Titilayo Titilia Tiwa Tiziana Tjitske Tomilola Tommi Tomoe Tomoka Tomoko Tomomi Toni Tonja Tonya Toos
  Torhild Tori Torild Torunn Tosca Toshiko Tova Tove Toyin Tracey Traci Tracie Tracy Traudl Treasa Treena Tricia
  Triin Trijntje Trina Trine Trisha Trista Trixie Trude Trudy Trupti Truus Tshepiso Tsion Tsira Tsitsi Tsitsino
  Tsukiko Tsuneko Tsvetelina Tuija Tullia Tulsi Turai Turid Tuti Tuula Tuuli Tuva Twila Tyra Tytti Tzipi Tzipora
  Tzippi Tânia Tímea Tülay Tülin Tünde Türkan Uchenna Uliana Ulla Ulrike Ulrikke Ulviyya Ulyana Uma Umeko Umida Unni
  Upasana Urmila Ursula Urszula Urvashi Urve Urša Urška Uschi Usha Utami Ute Uzma Vafa Vaida Vaidehi Vaira Vaishali
  Valarie Valbona Valborg Valdete Valentina Valentine Valeria Valerie Valeriya Valéria Valérie Vanda Vandana Vanesa
  Vanessa Vani Vanna Vanya Vappu Varduhi Varsha Varvara Vasilica Vasiliki Vasilisa Vassiliki Vasudha Vasundhara Veda
  Veena Veerle Velina Velma Vendula Venla Vera Vered Verena Verla Verna Veronica Veronika Verónica Vesela Vesna
  Vestine Vibeke Vibha Vicki Vickie Vicky Victoire Victoria Vida Vidya Vigdis Viive Vijaya Vijayalakshmi Vikki
  Viktoria Viktoriia Viktorija Viktoriya Viktória Vildan Vilija Vilma Vimala Vimbai Vincenza Vineta Vinita Viola
  Violaine Violet Violetta Violette Viorica Viorika Vira Virginia Virginie Virgínia Viridiana Virpi Virág Vittoria
  Vivian Viviana Viviane Vivien Vivienne Vjosa Vladimíra Vlasta Vlora Vonda Voula Vrinda Vânia Véronique Věra Wafa
  Wafaa Wahida Wairimu Waithera Walburga Waltraud Wambui Wanda Wangari Wangeci Wangui Wanida Wanjiku Wanjiru Warda
  Wati Wenche Wendi Wendy Wenna Weronika Whitney Whoopi Wiam Widad Wided Widya Wiebke Wiesława Wietske Wilawan Wilda
  Wilhelmina Wilhelmine Willemien Willemijn Wilma Winifred Winnie Winta Wioletta Worknesh Wulan Xandra Xanthi Ximena
  Xiomara Xochitl Yacine Yadanar Yadira Yael Yaffa Yafit Yamila Yamina Yamini Yana Yaneth Yanina Yanti Yara Yardena
  Yaroslava Yasemin Yashoda Yasmeen Yasmin Yasmine Yasuko Yayoi Yehudit Yejide Yelena Yeliz Yelizaveta Yenny Yesenia
  Yeshi Yester Yetunde Yeukai Yevgenia Yewande Yeşim Yfke Yifat Yingluck Ylva Yngvild Yocheved Yodit Yogita Yohana
  Yoko Yolanda Yolande Yonit Yoriko Yoshie Yoshiko Yosra Ysabel Yseult Yuka Yukako Yukari Yukie Yukiko Yuko Yulia
  Yuliia Yuliya Yumi Yumiko Yuni Yuriko Yusra Yvette Yvonne Yıldız Zabel Zadie Zahava Zahia Zahra Zahraa Zaib Zaida
  Zainab Zaira Zakia Zamfira Zamira Zandile Zane Zanele Zara Zari Zarina Zartaj Zaruhi Zawadi Zaynab Zdena Zdenka
  Zdeňka Zdravka Zeba Zehava Zehra Zeina Zeinab Zelda Zelma Zena Zenaide Zenobia Zerrin Zewditu Zeynep Zhaleh
  Zhamilya Zhanar Zhanna Zhibek Zinaida Zinash Zindzi Zineb Zintle Zipora Zita Ziva Zlata Zodwa Zoe Zoey Zofia Zohra
  Zohreh Zoleka Zora Zoraida Zorana Zorica Zoubida Zoya Zoë Zsa Zsuzsa Zsuzsanna Zsófia Zubaida Zuhal Zuhura Zulema
  Zulfiya Zulmira Zuraida Zuraidah Zuwaira Zuzana Zuzanna Zyta Zélia Zélie Züleyha Órla Ödül Özge Özlem Úrsula Ülle
  Ľubica Ľudmila Şebnem Şeyma Şule Špela Štěpánka Šárka Žaneta Živilė Žydrė Ștefania`,
);
