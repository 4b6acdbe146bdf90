// The window program: options, language, look, and the composition; everything else is in ui/.
#include "app/Composition.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Theme.h"
#include "wording/ErrorText.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QSettings>
#include <QThreadPool>
#include <QTimer>
#include <QTranslator>

namespace
{

struct Options {
    QString file = {};
    QString language = {};
    bool sample = false;
};

Options parse(const QApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate(
        "main", "Reads the promises out of privacy policies and helps a team keep them."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sample(QStringLiteral("sample"),
        QApplication::translate("main", "Open a fresh copy of the sample project."));
    const QCommandLineOption language(QStringLiteral("lang"),
        QApplication::translate("main", "Language of the window, such as de."),
        QApplication::translate("main", "language"));
    parser.addOptions({ sample, language });
    parser.addPositionalArgument(QStringLiteral("file"),
        QApplication::translate("main", "A project, or a policy to import."), QStringLiteral("[file]"));
    parser.process(app);
    return { parser.positionalArguments().value(0), parser.value(language), parser.isSet(sample) };
}

void loadLanguage(QApplication &app, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    QLocale::setDefault(locale);
    const auto load = [&](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&app);
        if (translator->load(locale, name, QStringLiteral("_"), folder))
            app.installTranslator(translator);
    };
    // English has plural forms too; every other language stands above it.
    auto *english = new QTranslator(&app);
    if (english->load(QStringLiteral(":/i18n/clausekeeper_en.qm")))
        app.installTranslator(english);
    load(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(QStringLiteral("clausekeeper"), QStringLiteral(":/i18n"));
    if (locale.textDirection() == Qt::RightToLeft)
        app.setLayoutDirection(Qt::RightToLeft);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Clausekeeper"));
    QApplication::setOrganizationName(QStringLiteral("Clausekeeper"));
    QApplication::setApplicationVersion(QStringLiteral(CLAUSEKEEPER_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.clausekeeper.Clausekeeper"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));
    const Options options = parse(app);
    const auto composition = ck::app::Composition::make(true); // reads its packs while the window is built
    loadLanguage(app, options.language);
    ck::ui::Theme theme(app, ck::ui::Theme::Sheet::Later);
    theme.setAppearance(ck::ui::Appearance(QSettings().value(QStringLiteral("appearance"), 0).toInt()));
    int code = 0;
    {
        ck::ui::MainWindow window(composition->environment(), &theme);
        theme.start();
        window.show();
        // After the first paint, so that the window is there at once.
        QTimer::singleShot(0, &window, [&] {
            if (const auto ready = composition->knowledge().ready(); !ready.ok()) {
                QMessageBox::critical(&window, QStringLiteral("Clausekeeper"), ck::wording::sentence(ready.error()));
                return app.exit(ck::wording::exitCode(ready.error()));
            }
            if (options.sample)
                window.openSample();
            else if (options.file.endsWith(QLatin1String(".ckproj")))
                window.openProject(options.file);
            else if (!options.file.isEmpty())
                window.importPolicy(options.file);
        });
        code = app.exec();
    }
    QThreadPool::globalInstance()->waitForDone();
    return code;
}
