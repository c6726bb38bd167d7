import QtQuick
import QtTest
import Unknot.Theme
import Unknot.History
import Unknot.Testing

/// The history over a log in memory.
TestCase {
    id: testCase

    when: windowShown
    visible: true
    width: 1192
    height: 900

    property TestSetup setup
    property HistoryPage page

    Component {
        id: setupComponent

        TestSetup {}
    }
    Component {
        id: pageComponent

        HistoryPage {
            width: testCase.width
            height: testCase.height
        }
    }

    function show(state: string): void {
        if (state.length > 0)
            setup.arrange(state);
        setup.app.page = 3;
        page = pageComponent.createObject(testCase, {viewModel: setup.app.history, personal: setup.app.data,
                                                     activities: setup.app.activities,
                                                     progress: setup.app.progress});
        page.forceActiveFocus();
        tryVerify(() => findChild(page, "heatMap").width > 0);
    }
    function init(): void {
        Theme.width = 1280;
        Theme.textScale = 1;
        setup = setupComponent.createObject(testCase);
    }
    function cleanup(): void {
        page.destroy();
        setup.destroy();
    }
}
