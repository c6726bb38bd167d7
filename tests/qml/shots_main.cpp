#include "long_words.h"
#include "shots.h"

#include "figure_worker.h"
#include "figures.h"
#include "unknot/content/figure.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickView>
#include <QTranslator>

#include <cstdio>

using namespace unknot;

namespace {

struct Look {
    double textScale = 1;
    std::vector<QSize> sizes{{900, 640}, {1280, 800}, {1920, 1080}};
};

/// Lets bindings, layouts, figures and delayed deletions come to rest.
void settle(ui::Figures& figures)
{
    for (int round = 0; round < 12 || !figures.worker().idle(); ++round) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    QCoreApplication::processEvents();
}

const std::shared_ptr<const figure::ClipSet>& clips()
{
    static const auto all = content::clipSetOf(content::loadFigure({UNKNOT_DATA_DIR, std::nullopt}));
    return all;
}

bool take(const test::Shot& shot, ThemeChoice theme, double textScale, QSize size, const QString& path)
{
    test::TestSetup setup;
    setup.state.change([&](Settings& settings) {
        settings.theme = theme;
        settings.textScale = textScale;
    });
    QQuickView view;
    view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    ui::Figures& figures = ui::Figures::of(*view.engine());
    figures.setClips(clips());
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    if (shot.item.empty())
        view.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(setup.app())}});
    else
        view.setInitialProperties({{QStringLiteral("setup"), QVariant::fromValue(&setup)}});
    view.resize(size);
    const QString item = QString::fromStdString(shot.item);
    view.setSource(QUrl(item.isEmpty() ? QStringLiteral("qrc:/qt/qml/Unknot/App/Shell.qml")
                                       : QStringLiteral("qrc:/qt/qml/Unknot/Testing/%1.qml").arg(item)));
    if (view.status() != QQuickView::Ready)
        return false;
    view.show();
    settle(figures);
    shot.arrange(setup);
    settle(figures);
    return view.grabWindow().save(path);
}

Look lookOf(const QCommandLineParser& parser)
{
    Look look;
    if (parser.isSet(QStringLiteral("text-scale")))
        look.textScale = parser.value(QStringLiteral("text-scale")).toDouble();
    if (parser.isSet(QStringLiteral("width")))
        std::erase_if(look.sizes, [width = parser.value(QStringLiteral("width")).toInt()](QSize size) {
            return size.width() != width;
        });
    return look;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", QByteArrayLiteral("offscreen"));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go."));
    parser.addPositionalArgument(QStringLiteral("names"),
                                 QStringLiteral("Only shots whose name holds one of these."));
    parser.addOptions(
        {{QStringLiteral("text-scale"), QStringLiteral("1, 1.25 or 1.5."), QStringLiteral("N")},
         {QStringLiteral("width"), QStringLiteral("Only this width."), QStringLiteral("PIXELS")},
         {QStringLiteral("long-words"), QStringLiteral("Words as long as in German.")}});
    parser.addHelpOption();
    parser.process(app);
    const Look look = lookOf(parser);
    QTranslator english;
    test::LongWords longWords;
    const QString plurals = QStringLiteral(":/i18n/unknot_en.qm");
    if (!english.load(plurals) || !longWords.loadPlurals(plurals))
        return 1;
    QCoreApplication::installTranslator(
        parser.isSet(QStringLiteral("long-words")) ? static_cast<QTranslator*>(&longWords) : &english);
    QStringList wanted = parser.positionalArguments();
    const QDir folder(wanted.isEmpty() ? QStringLiteral("shots") : wanted.takeFirst());
    folder.mkpath(QStringLiteral("."));

    int failed = 0;
    int done = 0;
    for (const test::Shot& shot : test::allShots()) {
        const QString name = QString::fromStdString(shot.name);
        const auto asked = [&](const QString& part) { return name.contains(part); };
        if (!wanted.isEmpty() && std::none_of(wanted.cbegin(), wanted.cend(), asked))
            continue;
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark})
            for (const QSize size : look.sizes) {
                const QString file =
                    QStringLiteral("%1-%2-%3.png")
                        .arg(name)
                        .arg(theme == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                        .arg(size.width());
                ++done;
                if (!take(shot, theme, look.textScale, size, folder.filePath(file))) {
                    ++failed;
                    std::fprintf(stderr, "%s could not be made.\n", qPrintable(file));
                }
            }
    }
    std::printf("%d pictures in %s\n", done - failed, qPrintable(folder.absolutePath()));
    return failed == 0 ? 0 : 1;
}
