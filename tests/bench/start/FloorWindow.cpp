// The smallest Qt Widgets window: the floor that our own start is measured against.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1200, 760);
    window.show();
    return application.exec();
}
