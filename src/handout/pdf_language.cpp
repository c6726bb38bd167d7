#include "handout/pdf_language.h"

namespace unknot::handout {

namespace {

/// What stands between `from` and the end of the line, behind the last place of `key`.
QByteArray lastValue(const QByteArray& pdf, const QByteArray& key)
{
    const auto at = pdf.lastIndexOf(key);
    if (at < 0)
        return {};
    const auto begin = at + key.size();
    return pdf.mid(begin, pdf.indexOf('\n', begin) - begin).trimmed();
}

} // namespace

QByteArray withLanguage(QByteArray pdf, const QByteArray& language)
{
    const QByteArray root = lastValue(pdf, "/Root ");
    const QByteArray info = lastValue(pdf, "/Info ");
    const QByteArray size = lastValue(pdf, "/Size ");
    const QByteArray before = lastValue(pdf, "startxref\n");
    const QByteArray number = root.left(root.indexOf(' '));
    const auto object = pdf.indexOf('\n' + number + " 0 obj\n<<\n");
    const auto end = object < 0 ? -1 : pdf.indexOf(">>\nendobj", object);
    if (number.isEmpty() || info.isEmpty() || size.isEmpty() || before.isEmpty() || end < 0)
        return pdf;
    const QByteArray catalog = pdf.mid(object + 1, end - object - 1);
    const auto place = pdf.size();
    pdf += catalog + "/Lang (" + language + ")\n>>\nendobj\n";
    const auto table = pdf.size();
    pdf += "xref\n" + number + " 1\n" + QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    pdf +=
        "trailer\n<<\n/Size " + size + "\n/Info " + info + "\n/Root " + root + "\n/Prev " + before + "\n>>\n";
    pdf += "startxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return pdf;
}

QByteArray titleAndLanguage(const QString& title, const QString& language)
{
    return QStringLiteral(
               "<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
               "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
               "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
               "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title><rdf:Alt><rdf:li "
               "xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>%2</"
               "rdf:li>"
               "</rdf:Bag></dc:language></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>")
        .arg(title.toHtmlEscaped(), language.toHtmlEscaped())
        .toUtf8();
}

} // namespace unknot::handout
