import { FEMALE_NAMES, isGivenName, MALE_NAMES } from "../../../lexicon";

// French, German and Spanish given names that are rare in English-language news.
const WOMEN = new Set(
  `Adèle Agathe Agnès Aïssatou Alba Albertine Aline Aminata Amparo Ana Anaïs Andrea Angélique Anja Anke Anneliese Antje Apolline Araceli Ariane Arlette Asunción
  Aude Aurélie Aurore Ayşe Bärbel Beate Beatriz Begoña Bénédicte Bérénice Bettina Birgit Blandine Brigitte Britta Camila Capucine Carlota Carmen Carole Caroline Catalina
  Cécile Celia Céline Chantal Charlène Charlotte Chloé Clara Claire Clarisse Claudia Clémence Clémentine Clotilde Colette Coralie Corinne Consuelo Cristina Daniela Delphine
  Dolores Dörte Edith Édith Elena Élisabeth Elke Ellen Élodie Elsa Elvira Émilie Emma Encarnación Erika Estelle Ester Esther Estrella Eugénie Eva Evelyne Fabienne Fanny Fatima
  Fatoumata Florence Franziska Françoise Frauke Frédérique Friederike Gabriele Gabriela Geneviève Gerda Gertrud Ghislaine Gisela Gesine Graciela Greta Gudrun Guadalupe Hannelore
  Hanna Heidi Heike Helga Hélène Henriette Hilde Hildegard Hortense Ilse Inés Inès Ines Inge Ingrid Inmaculada Irene Irène Iris Irma Isabel Isabelle Itziar Jacqueline Jana Jasmin
  Jeanne Jimena Joëlle Johanna Josefa Josefina Josiane Judith Juana Julia Julie Juliette Jutta Karin Karine Karoline Katharina Kathrin Katja Katrin Kerstin Khadija Kristina Laetitia
  Laura Laure Laurence Leonor Leonie Léa Lena Leticia Liliane Lise Lorena Lourdes Lucía Lucie Ludivine Luise Luisa Lydie Mafalda Magali Magdalena Maite Maïté Manon Manuela Mar Mareike
  Margarita Margarete Margot Marguerite Mariam Maria María Mariana Marianne Maribel Marie Marion Marisa Marisol Marlene Marlène Martha Marta Martina Martine Maryse Mathilde Maud Mechthild
  Mélanie Mercedes Micheline Michaela Michelle Mireia Mireille Monika Mónica Monique Montserrat Muriel Myriam Nadège Nadia Nadine Nancy Natalia Nathalie Nele Nicole Nieves Noelia Noémie
  Núria Océane Odette Odile Olga Ottilie Paloma Pascale Patricia Paula Pauline Paz Petra Perrine Pilar Purificación Raquel Rebeca Regina Régine Renate Rocío Romane Rosa Rosalía Rosario
  Roswitha Ruth Sabine Sabrina Salomé Sandra Sandrine Sara Sarah Ségolène Séverine Sigrid Silke Silvia Simone Sofía Solange Solène Soledad Sonja Sophie Stéphanie Sibylle Susana Susanne
  Svenja Svetlana Sylvie Tatiana Tatjana Teresa Thérèse Ulla Ulrike Ursula Uschi Ute Valentina Valérie Valeria Vanessa Vera Verónica Véronique Victoire Victoria Viola Virginie Violaine
  Viviane Waltraud Wiebke Ximena Yasmina Yolande Yolanda Yvette Yvonne Zoé Florencia Leocadia Cuca
  Adela Adelaida Adelheid Aglaé Águeda Aïcha Aída Ainhoa Aissata Aitana Albane Alix Alizée Almudena Almut Amaia Amelie Amélie Anett Ángela Angélica Annalena Annegret Antía
  Arantxa Aránzazu Arielle Armelle Awa Axelle Aylin Azucena Balbina Bárbara Béatrice Belén Berthe Bintou Brígida Carine Carola Cassandre Cayetana Christelle Constanze Cordula
  Coumba Covadonga Danièle Daphné Débora Déborah Djamila Dorothée Edeltraud Edurne Eleonore Éléonore Eliane Éliane Elif Élise Elisenda Eloísa Emine Estefanía Ève Evelin
  Évelyne Fabiola Fátima Fatma Felicitas Fernande Filiz Flavie Florane Francisca Franka Gaëlle Genoveva Géraldine Gerlinde Gertrudis Gesa Gesche Gilberte Gisèle Gitta Gülsen
  Guylaine Gwenaëlle Gwénola Hadja Hafsatou Heidemarie Heidrun Helma Héloïse Henrike Honorine Huguette Idoia Imke Ingeborg Inka Inma Insa Irmgard Isabell Isaura Jazmín
  Joséphine Julieta Justina Kadiatou Karolin Käthe Katia Khady Konstanze Laia Lauriane Leïla Leire Leni Léonie Léontine Lilou Loane Lorea Lucienne Lucile Lucrecia Luzia
  Macarena Maëlle Maeva Magalie Malena Malika Manja Marcelle Maren Margrit Mariama Maricarmen Marlén Marlies Maryline Maryvonne Matilde Mélissa Mélodie Meritxell Mirjam
  Morgane Nabila Nadja Nagore Naïma Natascha Ndeye Nélida Nicolasa Ninon Noëlle Noemí Nolwenn Nuria Olalla Olaya Ophélie Otilia Oumou Pénélope Petronila Priscila Rachida
  Ramata Raymonde Ricarda Rokhaya Romina Romy Rosaura Roselyne Rosemarie Roser Rufina Sahra Salimata Samia Serap Sibel Sidonie Silvina Sina Soizic Souad Sybille Sylvaine
  Sylviane Tabea Tanja Tiphaine Traudl Úrsula Valentine Vanesa Véra Victorine Walburga Regula Vreni Ursina Seraina Trudi Käthi Yaël Yaiza Yolaine Yveline Zaida Zélie Zeynep`.split(
    /\s+/,
  ),
);
const MEN = new Set(
  `Abdou Achim Adama Adrien Agustín Alain Albrecht Alexis Alioune Alphonse Álvaro Amadou Anatole André Andrés Ángel Anselm Antoine Antón Aristide Armel Arnaud Arnulf Arsène Arthur
  Augustin Aurélien Aurelio Baptiste Barthélemy Bastien Batbold Benjamin Benoît Bernardo Bernd Bertrand Blaise Boubacar Bruno Burkhard Camille Carles Carsten Cédric Celestino César
  Christophe Clemens Clément Cyril Cyrille Dagobert Damien Denis Detlef Didier Dieter Dominique Edgar Édouard Eduard Egon Eloy Éloi Emilio Émile Emmanuel Enric Enrique Ernst Esteban
  Étienne Eugène Eugenio Eusebio Evaristo Fabien Fabrice Felipe Ferdinand Fermín Fidèle Florent Florian Francesc Franck François Frédéric Gaspard Gaël Gaëtan Georg Gérald Gérard Gerd
  Gerhard Germain Germán Ghislain Gilbert Gilles Gonzalo Götz Grégoire Gregorio Guido Guillaume Guillermo Gunter Günter Günther Gustave Guy Hans Hartmut Heiko Heiner Heinrich Heinz
  Helmut Hendrik Henning Henri Heribert Hermann Hervé Hippolyte Holger Horacio Horst Hugo Ibrahim Ignacio Ignasi Ingo Isidro Iván Jacques Jaime Jairo Jan Javier Jean Jens Jérémie
  Jérémy Jérôme Jesús Joachim Joaquín Jochen Joël Jonathan Jordi Jörg Jorge José Josep Josef Juan Julián Julien Jürgen Justin Kai Karl-Heinz Karlheinz Kaspar Kevin Klaus Konrad Kofi
  Kurt Lambert Laurent Leandro Léon Léopold Lionel Loïc Lorenz Lothar Louis Luc Lucas Lucien Ludovic Ludwig Luis Lutz Maël Mahamadou Mahamat Malte Mamadou Manfred Marc Marcel Marcelo
  Mariano Marius Markus Martial Martín Mathias Mathieu Mathis Matías Matthias Matthieu Mauricio Maurice Maxence Maxime Michel Miguel Mohamed Mohammed Moritz Moussa Nicanor Nicolas
  Nicolás Noël Norbert Octavio Olaf Ole Olivier Oriol Óscar Oskar Ottmar Otto Ousmane Pablo Pascal Pascual Patrice Patrick Paul Pedro Pere Philippe Pierre Quentin Rafael Raimund
  Rainer Ramiro Ramón Raoul Raphaël Raúl Raymond Régis Reiner Reinhard Reinhold Rémi Rémy René Ricardo Robin Rodolphe Rodrigo Rogelio Rolf Romain Roland Rüdiger Rudolf Ruprecht
  Salvador Samuel Santiago Saturnino Sébastien Sebastián Seydou Siegfried Sigmar Simón Stefan Steffen Stéphane Sven Sylvain Tanguy Théo Théodore Théophile Thibaud Thibault Thibaut
  Thierry Thilo Thomas Thorsten Tilman Timothée Tobias Tomás Tomé Torsten Tristan Udo Ulf Ulrich Ulysse Urbain Uwe Valentin Valentín Vicente Victor Víctor Vincent Virgile Volker
  Waldemar Walter Werner Wilfried Wilhelm Wolf Wolfgang Wolfram Xavier Yann Yannick Yohann Yves Zacharie Zurab Nuno João Danny Harald Jasper Kilian Korbinian Leopold
  Aarón Abdelkader Abdoulaye Abelardo Aboubacar Achille Adán Adrián Aitor Alassane Alban Amaury Ambroise Amílcar Aníbal Anselmo Arístides Arnau Asier Aurèle Aymeric Babacar
  Bakary Baltasar Benno Bernabé Bernhard Bixente Bodo Borja Braulio Brice Bülent Burghard Camilo Carmelo Casimiro Cayetano Célestin Cem Charly Cheikh Cirilo Conrado Cyprien
  Dámaso Darío Dimitri Djibril Donatien Driss Eberhard Eckart Eckhard Eddy Edgardo Edmundo Ekkehard Eladio Elías Elie Eliseo Elmar Enno Erhard Éric Erkan Erwan Erwann Eudes
  Eugen Évariste Ewald Ezequiel Fabián Facundo Ferran Firmin Flavien Florentino Freddy Friedemann Friedhelm Friedrich Fulgencio Gabin Gauthier Gautier Gebhard Gernot Gero
  Gerold Gerson Gisbert Gontran Gorka Gregor Guilhem Gwenaël Gwendal Hadrien Hakan Hamadi Hannes Hasso Hauke Héctor Helge Hernán Hicham Hilaire Hinrich Hubertus Ibrahima
  Idriss Iker Imanol Immo Iñaki Ingolf Íñigo Isaías Ismaël Issa Jacinto Jacky Jacobo Jair Jakob Jann Jannik Jannis Jerónimo Jhon Joffrey Jonás Joris Jörn Joschka Joseba
  Josselin Juanjo Juanma Kaïs Kersten Kévin Koldo Kornelius Lamine Lasse Laureano Leonhard Lisandro Ludger Macky Marceau Marcelin Matthis Médéric Meinhard Melchor Michaël
  Mickaël Mikel Miquel Mirko Modibo Moisés Moncef Nacer Nahuel Narciso Nathanaël Néstor Nico Nikolaus Noé Orhan Ortwin Oumar Özgür Pacôme Patxi Paulino Pierrick Rachid Ralf
  Reinhart Remigio Rigoberto Roderich Román Rómulo Ronan Rosendo Rouven Rubén Rufino Sabino Salif Samy Sékou Serdar Severin Sidoine Siegbert Siegmar Silvestre Siméon Sofiane
  Sönke Sören Souleymane Steeve Tahar Tarik Teodoro Thaddäus Tidiane Tilo Tobías Tomeu Torben Traugott Ubaldo Ugo Unai Valère Valerio Valéry Vianney Vinzenz Volkmar Walther
  Reto Urs Ueli Jürg Ruedi Köbi Andri Flurin Silvan Gion Beat Thorben Wendelin Wenzel Wiegand Wieland Willi Willy Xabier Xaver Xavi Yacouba Yago Yassine Yeison Yoann Yohan Younes Yvan Zacarías Zinedine`.split(
    /\s+/,
  ),
);

/** Whether a word is a given name. */
export const isGiven = (word: string): boolean => isGivenName(word) || genderOf(word) !== null;

/** The gender of a given name. "Jean-Luc" has that of its first part; "Farrokh-Meyer" is no given name. */
export function genderOf(word: string): "f" | "m" | null {
  if (WOMEN.has(word) || FEMALE_NAMES.has(word)) return MALE_NAMES.has(word) ? null : "f";
  if (MEN.has(word) || MALE_NAMES.has(word)) return "m";
  const parts = word.split("-");
  return parts.length > 1 && parts.every(isGiven) ? genderOf(parts[0]!) : null;
}
