#include "odt_styles.h"

namespace kopa::documents {

namespace {

constexpr char beginning[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
                             R"(xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" )"
                             R"(xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" )"
                             R"(xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" )"
                             R"(xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" )"
                             R"(office:version="1.2"><office:styles>
<style:default-style style:family="paragraph">
<style:paragraph-properties fo:margin-bottom="2.5mm" fo:line-height="125%" fo:orphans="2" fo:widows="2"/>
<style:text-properties fo:font-family="Inter, 'Liberation Sans', Arial" fo:font-size="11pt" fo:color="#16211f")";

constexpr char ending[] =
    R"(/>
</style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard">
<style:text-properties fo:font-size="22pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard">
<style:paragraph-properties fo:keep-with-next="always" fo:margin-top="6mm"/>
<style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" )"
    R"(style:parent-style-name="Heading" style:default-outline-level="1">
<style:text-properties fo:font-size="16pt"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" )"
    R"(style:parent-style-name="Heading" style:default-outline-level="2">
<style:text-properties fo:font-size="13pt"/></style:style>
<style:style style:name="Heading_20_3" style:display-name="Heading 3" style:family="paragraph" )"
    R"(style:parent-style-name="Heading" style:default-outline-level="3"/>
<style:style style:name="Caption" style:family="paragraph" style:parent-style-name="Standard">
<style:paragraph-properties fo:keep-with-next="always" fo:margin-top="3mm"/>
<style:text-properties fo:font-size="9.5pt" fo:color="#4e5e5a"/></style:style>
<style:style style:name="Cell" style:family="paragraph" style:parent-style-name="Standard">
<style:paragraph-properties fo:margin-bottom="0mm"/><style:text-properties fo:font-size="9.5pt"/></style:style>
<style:style style:name="Figure" style:family="paragraph" style:parent-style-name="Cell">
<style:paragraph-properties fo:text-align="end"/></style:style>
<style:style style:name="Cell_20_Heading" style:display-name="Cell Heading" style:family="paragraph" )"
    R"(style:parent-style-name="Cell"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Figure_20_Heading" style:display-name="Figure Heading" style:family="paragraph" )"
    R"(style:parent-style-name="Figure"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Quotations" style:family="paragraph" style:parent-style-name="Standard">
<style:paragraph-properties fo:margin-left="8mm" fo:margin-right="8mm"/>
<style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="Source" style:family="paragraph" style:parent-style-name="Standard">
<style:paragraph-properties fo:margin-left="8mm" fo:text-indent="-8mm"/>
<style:text-properties fo:font-size="9.5pt"/></style:style>
<style:style style:name="Strong_20_Emphasis" style:display-name="Strong Emphasis" style:family="text">
<style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Emphasis" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="Graphics" style:family="graphic"/>
<text:list-style style:name="List_20_1" style:display-name="List 1">
<text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties )"
    R"(text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment )"
    R"(text:label-followed-by="listtab" fo:text-indent="-5mm" fo:margin-left="8mm"/></style:list-level-properties>
</text:list-level-style-bullet></text:list-style>
<text:list-style style:name="Numbering_20_1" style:display-name="Numbering 1">
<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."><style:list-level-properties )"
    R"(text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment )"
    R"(text:label-followed-by="listtab" fo:text-indent="-5mm" fo:margin-left="8mm"/></style:list-level-properties>
</text:list-level-style-number></text:list-style>
</office:styles><office:automatic-styles>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" )"
    R"(fo:margin-top="22mm" fo:margin-bottom="22mm" fo:margin-left="22mm" fo:margin-right="22mm"/>
</style:page-layout></office:automatic-styles><office:master-styles>
<style:master-page style:name="Standard" style:page-layout-name="A4"/></office:master-styles>
</office:document-styles>
)";

} // namespace

QString countryOf(const QString &language)
{
    return language == QStringLiteral("en") ? QStringLiteral("GB") : QStringLiteral("FI");
}

QByteArray odtStyles(const QString &language)
{
    const QString words =
        QStringLiteral(" fo:language=\"%1\" fo:country=\"%2\"").arg(language, countryOf(language));
    return QByteArray(beginning) + words.toUtf8() + ending;
}

} // namespace kopa::documents
