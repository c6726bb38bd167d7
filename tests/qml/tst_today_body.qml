import QtQuick
import QtTest

TodayTest {
    id: testCase

    name: "Today, body map"

    function test_theBodyMapIsWalkedByArrows(): void {
        setup.arrange("history");
        const map = findChild(page, "bodyMap");
        const opened = spyOn("openTechnique");
        compare(map.regionAt(0).description, "Mid back, 1 of 10, yesterday");
        map.regionAt(0).forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down);
        compare(focused().region, "glutes");
        keyClick(Qt.Key_Down);
        compare(focused().region, "hamstrings");
        compare(focused().description, "Hamstrings, left leg, 7 of 10, yesterday");
        keyClick(Qt.Key_Right);
        compare(focused().description, "Hamstrings, right leg, 5 of 10, yesterday");
        keyClick(Qt.Key_Return);
        compare(opened.signalArguments[0][0], "hamstrings");
        for (let i = 0; i < 12; ++i)
            keyClick(Qt.Key_Left);
        verify(!focused().back);
    }
    function test_theBodyMapIsPressedOnTheShapeItself(): void {
        setup.arrange("history");
        const map = findChild(page, "bodyMap");
        const calf = map.regionAt(9);
        compare(calf.region, "calf");
        tryVerify(() => calf.mapToItem(page, 0, 0).x > 1000);
        const opened = spyOn("openTechnique");
        mouseClick(calf, 2, 2);
        compare(opened.count, 0);
        mouseClick(calf, calf.width / 2, calf.height / 2);
        compare(opened.count, 1);
    }
    function test_leftAndRightAreThePersonsOwn(): void {
        setup.arrange("history");
        const map = findChild(page, "bodyMap");
        const middle = item => item.mapToItem(map, item.width / 2, 0).x;
        const rows = [];
        for (let row = 0; row < setup.app.today.body.rowCount(); ++row)
            rows.push(map.regionAt(row));
        const leftQuad = rows.find(item => item.description.startsWith("Quadriceps, left"));
        const rightQuad = rows.find(item => item.description.startsWith("Quadriceps, right"));
        verify(middle(leftQuad) > middle(rightQuad), "from the front the left leg is to the viewer's right");
        const leftCalf = rows.find(item => item.description.startsWith("Calf, left"));
        const rightCalf = rows.find(item => item.description.startsWith("Calf, right"));
        verify(middle(leftCalf) < middle(rightCalf), "from the back the left leg is to the viewer's left");
    }
}
