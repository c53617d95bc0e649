<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
<context>
    <name>CommitmentsModel</name>
    <message numerus="yes">
        <source>%n tenu(s) sur %1</source>
        <extracomment>of my promises: kept, of all that were due</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message numerus="yes">
        <source>%n élément(s), gardés 30 jours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message numerus="yes">
        <source>dans %n jour(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>il y a %n jour(s)</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message numerus="yes">
        <source>%n jalon(s) sur %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalPage</name>
    <message numerus="yes">
        <source>%n jalon(s) sur %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n semaine(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MentorshipFiche</name>
    <message numerus="yes">
        <source>une rencontre toutes les %n semaine(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>une rencontre tous les %n jour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidebarPlace</name>
    <message numerus="yes">
        <source>%1, %n nouveauté(s)</source>
        <translation>
            <numerusform>%1, %n nouveauté</numerusform>
            <numerusform>%1, %n nouveautés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message numerus="yes">
        <source>Hors ligne — %n modification(s) gardée(s) ici</source>
        <translation>
            <numerusform>Hors ligne — %n modification gardée ici</numerusform>
            <numerusform>Hors ligne — %n modifications gardées ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modification(s) enregistrée(s) ici</source>
        <translation>
            <numerusform>%n modification enregistrée ici</numerusform>
            <numerusform>%n modifications enregistrées ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatePopover</name>
    <message numerus="yes">
        <source>%n modification(s) attend(ent) de partir. Rien n’est perdu.</source>
        <translation>
            <numerusform>%n modification attend de partir. Rien n’est perdu.</numerusform>
            <numerusform>%n modifications attendent de partir. Rien n’est perdu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToFileCard</name>
    <message numerus="yes">
        <source>%n ligne(s) à classer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
