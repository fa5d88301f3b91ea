import { wordSet } from "../word-set";

/** Given names of women that begin with A to J, as English-language news spells them. */
export const WOMEN_A_TO_J = wordSet(
  `Aafke Aaliya Aaliyah Aarti Aastha Abbie Abby Abeba Abeer Abena Abida Abigail Abimbola Abiola Abir Achieng Ada
  Adaeze Adaline Adama Adanech Adanna Adaora Addie Adebola Adela Adelaide Adele Adelheid Adelina Adeline Aderonke
  Adesuwa Adetokunbo Adhiambo Adina Aditi Adjoa Adriana Adrienne Adunni Adwoa Adèle Adélaïde Adélia Afaf Afia Afroza
  Afsaneh Afua Agata Agatha Agathe Agnes Agnese Agneta Agnieszka Agnès Agustina Ahlam Ahuva Aida Aigul Aija
  Aikaterini Aiko Aila Aileen Ailsa Aimee Aimée Aine Aino Ainur Ainura Aisha Aishatu Aisling Aissatou Aistė Aisyah
  Aita Aizhan Akane Akanksha Akemi Akiko Akinyi Akosua Akshata Akua Akunna Alana Alba Albana Albane Albena Alberta
  Albertine Alda Aldina Aldona Aleid Aleida Alejandra Aleksandra Alena Alenka Alessandra Alessia Aletta Alexa
  Alexandra Alexandria Alexandrine Alexis Alfreda Alia Alice Alicia Alicja Alida Alina Aline Aliona Alisa Alisha
  Alison Alissa Alix Aliya Aliyah Aliza Aliénor Alka Alla Allegra Allie Allison Allyson Alma Almaz Almudena Almut
  Alona Alondra Althea Altynai Alva Alwen Alycia Alyona Alyson Alyssa Alzira Alžběta Amaka Amal Amalia Amanda
  Amandine Amani Amarachi Amat Amaya Amber Amel Amelia Ameneh Amie Amina Aminata Amira Amita Amparo Amrita Amruta
  Amy Amália Amélia Amélie Ana Anabel Anabela Anahit Anahita Anais Anandi Ananya Anar Anastasia Anastasiya Anasuya
  Anat Anaïs Anca Anchana Andleeb Andrea Andreea Andreia Andrée Aneta Anette Anežka Anfisa Angela Angele Angeles
  Angelia Angelica Angelika Angeliki Angelina Angelique Anggia Anggun Angharad Angie Angèle Aniela Anika Anikó Anisa
  Anissa Anita Anișoara Anja Anjali Anju Anjum Anke Ankita Ann Ann-Kristin Anna Anna-Liisa Annabel Annabelle
  Annalisa Annamaria Annamarie Annamária Annapurna Anne Anne-Laure Anne-Marie Anne-Sophie Annegret Anneke Anneli
  Annelies Anneliese Annemarie Annemiek Annemieke Annette Annick Annie Anniina Annika Annikki Annmarie Annunziata
  Anouk Anshika Anthi Antigone Antje Antoinette Antonella Antonia Antonietta Antonina Antónia Antônia Anuja Anupama
  Anuradha Anush Anushka Anwen Anya Anyango Anzhelika Aoibheann Aoibhinn Aoife Aoko Aparajita Aparecida Aparna
  Aphrodite Apiyo Apolline Apoorva April Araba Arabella Araceli Aracely Araksi Arancha Aranka Arantxa Arbnora
  Archana Areej Aretha Areti Arevik Arezoo Ariana Ariane Arianna Arianwen Ariel Ariela Ariella Arinze Arlene Arlette
  Armelle Armine Arpi Arpine Arpita Arta Artemis Arti Aruna Arundhati Arzu Asabe Asako Asami Asel Asha Ashlee
  Ashleigh Ashley Ashlyn Ashwini Asifa Asimina Asiya Asiye Aslı Asma Asmaa Assel Assetou Assia Assitan Assumpta
  Assunção Asta Aster Astghik Astrid Asuka Asuman Asya Atefeh Athanasia Athena Athina Atieno Atifete Atikah Atishi
  Atiya Atsuko Attracta Aubrey Aude Audra Audrey Audronė Aura Aurelia Aurora Aurore Aurélie Austėja Aušra Ava Avani
  Aviva Avril Awatef Awino Ayaan Ayaka Ayako Ayala Ayame Ayanda Ayanna Ayantu Ayat Ayaulym Ayelet Ayesha Ayfer Aygun
  Aygül Ayla Aylin Aynur Aytan Ayten Ayumi Ayşe Ayşegül Azadeh Azalea Azar Azeb Azin Azizah Azra Azucena Azza Aïcha
  Aïssata Aïssatou Babette Badia Bahar Bahareh Bahia Baia Baiba Bailey Bakyt Balqis Balzhan Bandana Banu Barb
  Barbara Barbra Barkha Basma Bat-El Bathabile Batoul Batya Başak Bea Beata Beate Beatrice Beatrijs Beatrix Beatriz
  Beca Becca Becky Begoña Behnaz Bela Belgin Belinda Bella Belma Belén Benazir Benedetta Benedikte Benedita
  Berendina Berenice Berit Bernadett Bernadette Bernadine Bernardete Bernice Berrin Berta Bertha Berthe Bessie Beth
  Bethan Bethany Bethlehem Betsan Betsy Bette Bettie Bettina Betty Bettye Betül Beulah Beverly Beyoncé Beyza Beáta
  Bhagyashree Bharati Bhavana Bhavani Bianca Bibiche Bice Bidya Biljana Billie Bilyana Bimbo Bina Binnaz Binta
  Bintou Birgit Birgitta Birgitte Birhane Birsen Birte Birtukan Birutė Bisi Blair Blanca Blanche Blandine Blanka
  Blathnaid Blažena Blerta Bláthnaid Bobbi Bodil Bogdana Boglárka Bogna Bogumiła Bohumila Bojana Bolaji Bolanle
  Bonnie Bonolo Borbála Borghild Boriana Botagoz Bouchra Bożena Božena Bracha Branca Branka Breanna Brechtje Breda
  Bree Bregje Brenda Brenna Bria Briana Brianna Brianne Brid Bridget Bridgette Brighid Brigid Brigit Brigitte Brinda
  Brit Britney Britt Britta Brittany Brittney Brona Bronagh Bronisława Bronwen Bronwyn Brooke Bruna Brunhilde Bryn
  Bríd Brígida Buket Bunmi Burcu Busaba Bushra Busisiwe Bärbel Bérangère Bérénice Caitlin Caitlyn Caitlín Callie
  Camelia Camila Camilla Camille Canan Candace Candi Candice Candy Cansu Caoimhe Capucine Cara Carin Carina Carine
  Carissa Carla Carlene Carlota Carlotta Carly Carmel Carmela Carmelita Carmella Carmen Carol Carola Carole Carolien
  Carolina Caroline Carolyn Carolyne Carrie Caryn Carys Casandra Casey Casilda Cassandra Cassidy Cassie Catalina
  Catarina Caterina Catharina Catherine Cathleen Cathrine Cathryn Cathy Catinca Catrin Catrinel Catriona Ceara
  Cecelia Cecile Cecilia Cecilie Cecily Cecília Ceinwen Celeste Celia Celina Celine Ceri Chaima Chana Chanda
  Chandana Chandni Chandra Chandrika Chanel Chantal Charis Charissa Charlene Charlotte Charlène Charmaine Charu
  Chasity Chava Chebet Chelsea Chepkemoi Cheri Cherie Cherono Cheryl Chhaya Chiamaka Chiara Chidinma Chie Chieko
  Chihiro Chika Chikako Chimamanda Chinasa Chinatsu Chinelo Chinwe Chinyere Chioma Chipo Chisato Chitra Chiyo
  Chizuko Chloe Christa Christal Christel Christelle Christi Christiane Christie Christin Christina Christine
  Christy Chrysoula Chryssa Chrystal Chrystia Chutima Ciara Cicely Cierra Cindy Cinzia Ciorstaidh Claire Clara Clare
  Clarice Clarissa Clarisse Claudette Claudia Claudine Clelia Clementina Clementine Cleo Cleopatra Cliodhna Clodagh
  Clotilde Cláudia Clémence Clémentine Clíodhna Coco Codruța Colette Coline Colleen Conceição Concepción Concepta
  Concetta Condoleezza Connie Constance Consuelo Cora Coralie Corazon Cordelia Cordula Coretta Corina Corine Corinna
  Corinne Cornelia Corrie Corrine Cosima Cosmina Costanza Coumba Courtney Crina Cristal Cristiana Cristiane Cristina
  Crystal Csilla Cunégonde Cybele Cyndi Cynthia Czesława Cármen Cátia Cäcilia Cécile Célestine Célia Céline Cătălina
  Dace Daciana Dafna Dagmar Dagmara Dagny Dahlia Daiga Daina Daisy Daiva Dalal Dalia Dalila Dalit Dalma Damares
  Damaris Damilola Damini Dana Dani Danica Daniela Daniella Danielle Danijela Danuta Danutė Daphne Daphné Dara Daria
  Dariga Darja Darla Darlene Darshana Darya Daryna Davina Dawn Dayana Deana Deandra Deann Deanna Deanne Dearbhla Deb
  Debbie Debora Deborah Debra Deedee Deena Deepa Deepali Deepika Deepti Deidre Deirdre Deja Delaney Delcy Delfina
  Delia Delilah Della Delores Delphine Delyth Demet Demetra Demi Dena Deneen Denise Deolinda Dervla Derya Desiree
  Desislava Despina Destinee Devika Devon Devora Devyani Dewi Dian Diana Diane Dianna Dianne Didem Dieuwke Digna
  Dijana Dikeledi Dilara Dilbar Dilek Diletta Dilma Dilnoza Dilys Dima Dimitra Dimple Dina Dinah Dinara Dineke Dineo
  Dionne Dipti Divya Diénaba Djamila Doaa Doina Dolly Dolores Domenica Dominique Donatella Donika Donna Dora Dorcas
  Doreen Doria Dorian Doriana Dorien Dorina Dorinda Doris Dorit Dorota Dorothea Dorothee Dorothy Dorothée Dorte
  Dottie Douaa Dragana Drahomíra Drita Dubravka Dulce Dunja Durga Dušana Dušanka Dwynwen Dyah Dympna Débora Dóra
  Earline Earnestine Ebba Ebele Ebere Ebru Ecaterina Edda Edeltraud Eden Edie Edina Edit Edite Edith Edlira Edna
  Eduarda Edwina Edyta Eeva Effie Efrat Efua Eglė Eija Eiko Eileen Eilidh Eilish Eilís Eimear Eimhear Einat Eira
  Eirian Eirini Eirlys Eithne Ekaette Ekaterina Ekaterine Ekta Ekua Elaina Elaine Elana Elayne Elba Eldbjørg Eleanor
  Eleanora Eleanore Eleftheria Elen Elena Eleni Eleonora Eleri Elfriede Eliana Eliane Elif Eliisa Elin Elina Eline
  Elira Elisa Elisabete Elisabeth Elisabetta Elise Elisha Elissa Eliza Elizabeth Elizaveta Eliziane Eliška Elke Ella
  Elle Ellen Ellie Ellinor Elma Elodie Eloisa Eloise Elona Eloísa Elpida Elsa Elsbeth Elsie Elspeth Eluned Elva
  Elvira Elyse Elyssa Eléonore Elżbieta Eman Emanuela Emel Emer Emese Emiko Emilia Emilie Emilija Emily Emine Emma
  Emmanuelle Emmeline Emmi Emmy Emília Encarnación Endang Enfys Enid Enikő Enitan Enrica Enriqueta Enza Erez Erica
  Erika Eriko Erin Erma Ermelinda Erminia Ermira Erna Ernesta Ernestina Ernestine Ersi Ersilia Erzsébet Esen Esin
  Esme Esmee Esmeralda Esperanza Esra Esraa Essi Essie Estefania Estefanía Estela Estella Estelle Ester Esther Esti
  Estrella Esyllt Eszter Etenesh Eteri Ethel Ethelyn Ethna Etsuko Etta Eudora Eugenia Eugenie Eugénie Eulalia
  Eulalie Eunice Euphemia Eurwen Eva Eva-Lena Evangelia Evangelina Evangeline Eve Evelin Evelina Evelyn Evette
  Evgenia Evika Evita Ezinne Fabiana Fabienne Fabiola Fabrizia Fadia Fadwa Faezeh Fairouz Faith Faiza Fannie Fanny
  Fanta Fantine Farah Farahnaz Fariba Farida Farideh Farnaz Farzaneh Fatem Fatemeh Faten Fatiha Fatima Fatimah Fatin
  Fatma Fatmire Fatou Fatoumata Fatsuma Faustina Faustine Fauzia Fawzia Faye Federica Fehmida Felecia Felicia
  Felicity Felicja Femke Fenella Fenna Fereshteh Ferhan Ferial Feride Fern Fernanda Fernande Feruza Feven Feyza
  Ffion Fiame Fiammetta Fiamē Fidelma Figen Filipa Filippa Filiz Filomena Fiona Fionnuala Fiorella Fiorenza Firdous
  Firouzeh Fitri Flavia Fleur Floarea Flor Flora Flore Florence Florencia Florentina Floriana Florie Florine Flutura
  Flávia Foekje Fofi Folake Folasade Forough Fosca Fotini Fouzia Fran Frances Francesca Francia Francine Francisca
  Františka Franziska Françoise Frauke Freda Frederica Frehiwot Freya Frida Frieda Friederike Froukje Fruzsina
  Frédérique Frøydis Fulvia Fulya Fumie Fumiko Funda Fungai Funke Funmi Funmilayo Fusae Fuziah Fátima Félicité Gabby
  Gabi Gabija Gabriela Gabriele Gabriella Gabrielle Gaia Gail Gali Galia Galina Galit Galya Gamze Gargi Gauri Gayane
  Gayatri Gayle Gaynor Gaëlle Geertje Geertruida Geeta Geetanjali Gemma Genet Genevieve Geneviève Genoveva Genowefa
  Georgeta Georgette Georgiana Georgina Geraldine Geraldyn Gerd-Marie Gerda Gerdien Geri Gerlinde Germaine Germana
  Gerri Gertraud Gertrud Gertrude Gesa Gesine Geta Ghada Ghadir Ghalia Ghazala Ghazaleh Ghislaine Giada Gianna
  Giedrė Gigi Gila Gilat Gilberte Gilda Gillian Gina Ginette Ginevra Ginger Ginny Gintarė Gioconda Giorgia Giovanna
  Gisela Gisele Giselle Gisèle Gita Giuditta Giulia Giuliana Giuseppa Giuseppina Gizella Gizem Gladys Glenda Glenys
  Gloria Gloriana Glória Goar Gobnait Gohar Golda Goldie Goli Golnar Golnaz Gonca Gordana Grace Graciela Grainne
  Grazia Graziella Graça Grażyna Greetje Greta Gretchen Grete Gretel Grethe Griselda Grizel Gro Gráinne Guadalupe
  Gudrun Guillemette Guillermina Guinevere Guiomar Gulbahor Gulchehra Gulmira Gulnara Gulnaz Gulnoza Gulshan Gunay
  Gunel Gunilla Gunta Guri Gurinder Guro Guusje Gvantsa Gwawr Gwen Gwenaëlle Gwenda Gwendolen Gwendoline Gwendolyn
  Gwenfair Gwenllian Gwenno Gwenyth Gwladys Gwyneth Gyda Gyöngyi Györgyi Géraldine Gökçe Gülay Gülben Gülden Gülnur
  Gülsüm Gülten Gülçin Gülşen Güneş Habiba Hacer Hadar Hadas Hadeel Hadia Hadiza Hafida Hafsa Hagit Hailey Hajar
  Hajara Hajnalka Hala Hale Haleh Haley Halima Halina Hallie Halyna Hamida Hamideh Hana Hanaa Hanadi Hanae Hanako
  Hanan Hande Haneen Hania Hanna Hannah Hanne Hanneke Hannele Hannelore Hansa Harriet Harriett Harsimrat Haruka
  Haruko Hasina Hasmik Hatice Hatsue Hattie Hauwa Hava Havva Hawa Haya Hayat Hayley Hayriye Hazel Heather Heba Hedda
  Hedvika Hedwig Hedy Hege Heide Heidemarie Heidi Heike Heledd Heleen Helen Helena Helene Helga Heli Hella Helle
  Helmi Heloise Heloísa Hema Hemlata Hend Hendrika Hennie Henny Henrietta Henriette Hermine Herminia Hermione Herta
  Hester Hesti Heulwen Hiba Hideko Hikari Hila Hilary Hilda Hilde Hildegard Hildur Hilkka Hillary Hiltrud Hina Hind
  Hiroko Hiromi Hirunika Hirut Hisako Hitomi Hjørdis Hoda Holly Homa Honoka Honorata Honorine Hope Hortense
  Hortensia Houda Houria Hripsime Hristina Huda Huguette Huma Humaira Huriya Hyacinth Héloïse Hélène Hülya Hürriyet
  Ibolya Ibtisam Ida Idit Idun Ieva Ifeoma Ifeyinwa Iffat Ihuoma Iida Ikram Ikuko Ilana Ilanit Ilaria Ilda Ildikó
  Ileana Ilene Ilhan Iliana Ilinca Ilka Ilona Ilse Ilze Iman Imane Imani Imbi Imelda Imke Imma Immacolata Immaculée
  Imogen Imogene Ina Inas Inbal Indah Indira Indrani Ineke Ines Inese Inessa Ineta Inez Inga Inge Ingeborg Inger
  Ingerid Ingrid Ingrida Ingrīda Ingunn Ingvild Inka Inmaculada Inna Intisar Inès Inés Inês Ināra Ioana Ioanna Iola
  Iolanda Iona Iphigenia Iracema Irena Irene Iride Irina Irini Iris Irit Irja Irma Irmgard Irmina Iryna Irène Irén
  Isabel Isabela Isabella Isabelle Isadora Isaura Isaure Iseult Ishita Isla Isobel Isolde Isotta Israa Itala Itsuko
  Itziar Iulia Iva Ivana Ivanka Iveta Ivette Ivona Ivone Ivonne Ivy Iwona Ixchel Iyabo Izabela Izabella Izumi Işıl
  Jaana Jacinda Jacinta Jackelyn Jackie Jaclyn Jacoba Jacqueline Jacquelyn Jada Jadranka Jadwiga Jagoda Jaida Jale
  Jaleh Jalila Jamie Jamila Jamilya Jan Jana Janae Janaína Jandira Jane Janele Janelle Janessa Janet Janette Janice
  Janie Janina Janine Janna Janneke Jannette Jantien Jantje Jarmila Jaroslava Jasmina Jasmine Jasna Jawaher Jaya
  Jayalalithaa Jayanthi Jayanti Jayla Jaymie Jayne Jazmin Jean Jeana Jeanette Jeanie Jeanine Jeanne Jeannette
  Jeannie Jeannine Jelena Jemima Jen Jenna Jennie Jennifer Jenny Jepchirchir Jepkosgei Jeri Jerri Jerrilyn Jessica
  Jessie Jetta Jette Jhumpa Jikke Jill Jillian Jimena Jinky Jitka Jiřina Jo Joacine Joan Joana Joann Joanna Joanne
  Jocelyn Jocelyne Jodi Jody Joelle Joellen Joette Johanna Johanne Joice Jolanda Jolande Jolanta Jolene Jolie Jolien
  Joline Jolán Joni Jonida Jordan Jordana Jordyn Jorunn Josefa Josefina Josefine Josephine Josette Josiane Josie
  Josje Joumana Jovana Jovita Joy Joyce Joëlle Juana Juanita Judi Judie Judit Judith Judy Judyta Jugnu Juli Julia
  Juliana Juliane Juliann Julianna Julianne Julie Julienne Juliet Julieta Juliette Julissa Julita Jumana Jummai June
  Junko Jurgita Jussara Justine Justyna Jutta Jyoti Jyotsna Jytte Józefa Júlia Ágnes Áine Ángela Ángeles Ângela Åsa
  Åse Çiğdem Éabha Édith Éliane Élisabeth Élise Élodie Éloïse Éléonore Émeline Émilie Évelyne İclal İnci İpek Łucja`,
);
